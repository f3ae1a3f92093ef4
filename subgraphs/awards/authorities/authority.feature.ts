import { feature } from "../../../platform/subgraph-server/feature";
import { AuthorityRow } from "./authority.entity";
import { authorityRecords } from "./authority.records";
import { AuthorityStore } from "./authority.store";

export const authorityFeature = feature({
  name: "authorities",
  entities: [AuthorityRow],
  kinds: [authorityRecords],
  stores: { authorities: AuthorityStore },
  resolvers: () => [require("./authority-roots.resolver")],
});
