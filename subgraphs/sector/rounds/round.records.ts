import { code, date, oneOf, recordKind, reference, text } from "../../../platform/records";
import { citedColumns } from "../../../platform/records/provenance/cited-columns";
import { sectorDatabase } from "../sector-databases";
import { RoundKind } from "./round.enums";
import { RoundRow } from "./round.entity";

export const roundRecords = recordKind({
  name: "rounds",
  description: "Rounds of emulation within a season",
  columns: {
    code: code().required(),
    season: reference("seasons").required(),
    name: text({ maxLength: 255 }).required(),
    kind: oneOf(Object.keys(RoundKind)).required(),
    startsOn: date(),
    endsOn: date(),
    ...citedColumns,
  },
  key: "code",
  looksUp: ["season.cluster.sector"],
  checks: ({ startsOn, endsOn }) =>
    startsOn !== null && endsOn !== null && endsOn < startsOn
      ? [{ column: "endsOn", allowed: `ends_on is not before starts_on, ${startsOn}` }]
      : [],
  databases: (_, lookUp) => sectorDatabase(lookUp("season.cluster.sector")),
  entity: RoundRow,
});
