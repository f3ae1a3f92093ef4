import { code, oneOfEnum, recordKind, text } from "../../../platform/records";
import { citedColumns } from "../../../platform/records/provenance/cited-columns";
import { awardsDatabases } from "../awards-databases";
import { AuthorityKind } from "./authority.enums";
import { AuthorityRow } from "./authority.entity";

export const authorityRecords = recordKind({
  name: "authorities",
  vietnameseNames: ["Cơ quan có thẩm quyền", "Cơ quan, người có thẩm quyền"],
  description: "Bodies and offices outside the sectors",
  columns: {
    code: code().required().headed("Mã cơ quan", "Mã"),
    name: text({ maxLength: 255 }).required().headed("Tên cơ quan", "Cơ quan, người có thẩm quyền", "Tên"),
    englishName: text({ maxLength: 255 }).headed("Tên tiếng Anh"),
    kind: oneOfEnum(AuthorityKind).required().headed("Loại cơ quan", "Loại"),
    ...citedColumns,
  },
  key: "code",
  named: { columns: ["name"] },
  catalogue: "name",
  databases: awardsDatabases,
  entity: AuthorityRow,
});
