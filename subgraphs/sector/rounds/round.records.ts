import { code, date, oneOf, recordKind, reference, text } from "../../../platform/records";
import { citedColumns, citedRecord, citedValues } from "../../../platform/records/provenance/cited-columns";
import { sectorDatabase } from "../sector-databases";
import { RoundKind } from "./round-kind";
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
  toRow: (record) => ({
    code: record.code,
    seasonCode: record.season,
    name: record.name,
    kind: record.kind,
    startsOn: record.startsOn,
    endsOn: record.endsOn,
    ...citedValues(record),
  }),
  toRecord: (row) => ({
    code: row.code,
    season: row.seasonCode,
    name: row.name,
    kind: row.kind,
    startsOn: row.startsOn,
    endsOn: row.endsOn,
    ...citedRecord(row),
  }),
});
