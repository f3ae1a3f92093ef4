import { code, oneOfEnum, recordKind, reference } from "../../../platform/records";
import { citedColumns } from "../../../platform/records/provenance/cited-columns";
import { sectorDatabase } from "../sector-databases";
import { ClusterRole } from "../seasons/season.enums";
import { LeadershipBasis } from "./leadership-term.enums";
import { LeadershipTermRow } from "./leadership-term.entity";

export const leadershipTermRecords = recordKind({
  name: "leadership-terms",
  vietnameseNames: ["Nhiệm kỳ trưởng, phó cụm", "Trưởng cụm, phó trưởng cụm"],
  description: "Who led a cluster in a season; unit and person stay empty where no source names them",
  columns: {
    code: code().required().headed("Mã nhiệm kỳ", "Mã"),
    season: reference("seasons").required().headed("Năm thi đua của cụm", "Mã năm thi đua của cụm"),
    role: oneOfEnum(ClusterRole, ["HEAD", "DEPUTY"]).required().headed("Vai trò trong cụm", "Vai trò"),
    unit: reference("units").headed("Đơn vị", "Mã đơn vị"),
    person: reference("people").headed("Cá nhân", "Mã cá nhân"),
    basis: oneOfEnum(LeadershipBasis).required().headed("Cử hay bầu", "Hình thức"),
    decision: reference("decisions").headed("Quyết định", "Mã quyết định"),
    ...citedColumns,
  },
  key: "code",
  mentions: "person",
  looksUp: ["season.year", "season.cluster.sector"],
  databases: (_, lookUp) => sectorDatabase(lookUp("season.cluster.sector")),
  entity: LeadershipTermRow,
  derived: (_, lookUp) => ({
    year: Number(lookUp("season.year")),
  }),
});
