import { code, oneOf, recordKind, reference } from "../../../platform/records";
import { citedColumns } from "../../../platform/records/provenance/cited-columns";
import { sectorDatabase } from "../sector-databases";
import { LeadershipBasis } from "./leadership-term.enums";
import { LeadershipTermRow } from "./leadership-term.entity";

export const leadershipTermRecords = recordKind({
  name: "leadership-terms",
  description: "Who led a cluster in a season; unit and person stay empty where no source names them",
  columns: {
    code: code().required(),
    season: reference("seasons").required(),
    role: oneOf(["HEAD", "DEPUTY"]).required(),
    unit: reference("units"),
    person: reference("people"),
    basis: oneOf(Object.keys(LeadershipBasis)).required(),
    decision: reference("decisions"),
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
