import { feature } from "../../../platform/subgraph-server/feature";
import { DecidingAuthorityRow } from "./deciding-authority.entity";
import { decidingAuthorityRecords } from "./deciding-authority.records";

export const decidingAuthorityFeature = feature({
  name: "decidingAuthorities",
  entities: [DecidingAuthorityRow],
  kinds: [decidingAuthorityRecords],
});
