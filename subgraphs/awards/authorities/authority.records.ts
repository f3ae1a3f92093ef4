import { code, oneOf, recordKind, text } from "../../../platform/records";
import { citedColumns } from "../../../platform/records/provenance/cited-columns";
import { awardsDatabases } from "../awards-databases";
import { AuthorityKind } from "./authority.enums";
import { AuthorityRow } from "./authority.entity";

export const authorityRecords = recordKind({
  name: "authorities",
  description: "Bodies and offices outside the sectors",
  columns: {
    code: code().required(),
    name: text({ maxLength: 255 }).required(),
    englishName: text({ maxLength: 255 }),
    kind: oneOf(Object.keys(AuthorityKind)).required(),
    ...citedColumns,
  },
  key: "code",
  databases: awardsDatabases,
  entity: AuthorityRow,
});
