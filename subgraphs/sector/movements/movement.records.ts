import { code, date, oneOf, recordKind, reference, text, year } from "../../../platform/records";
import { citedColumns } from "../../../platform/records/provenance/cited-columns";
import { searchedAs } from "../../../platform/records/search/search-word.store";
import { foldedColumns } from "../../../platform/records/search/folded-columns.store";
import { searchColumn } from "../../../platform/text/fold";
import { ownSectorColumn, sectorDatabase } from "../sector-databases";
import { MovementParticipantRow } from "./movement-participant.entity";
import { MovementScope, MovementType } from "./movement.enums";
import { MovementRow } from "./movement.entity";

/** What is folded of a movement to be searched. */
export const foldedMovement = foldedColumns({
  entity: MovementRow,
  from: ["name", "englishName", "aim"],
  into: ["search"],
  fold: ({ name, englishName, aim }) => ({ search: searchColumn([name, englishName, aim]) }),
});

export const movementRecords = recordKind({
  name: "movements",
  description: "Emulation movements and themes",
  columns: {
    code: code().required(),
    sector: ownSectorColumn(),
    name: text().required(),
    englishName: text(),
    type: oneOf(Object.keys(MovementType)).required(),
    scope: oneOf(Object.keys(MovementScope)),
    fromYear: year(),
    toYear: year(),
    launchedOn: date(),
    launchedBy: text({ maxLength: 255 }),
    aim: text(),
    related: reference("movements"),
    ...citedColumns,
  },
  key: "code",
  checks: ({ fromYear, toYear }) =>
    fromYear !== null && toYear !== null && toYear < fromYear
      ? [{ column: "toYear", allowed: `to_year is not before from_year, ${fromYear}` }]
      : [],
  databases: ({ sector }) => sectorDatabase(sector),
  entity: MovementRow,
  derived: (record) => foldedMovement.fold(record),
  written: searchedAs("movement"),
});

export const movementParticipantRecords = recordKind({
  name: "movement-participants",
  description: "Seasons and units that took part in a movement: one of the two in each record",
  columns: {
    code: code({ maxLength: 208 }).required(),
    movement: reference("movements").required(),
    season: reference("seasons"),
    unit: reference("units"),
    ...citedColumns,
  },
  key: "code",
  looksUp: ["movement.sector"],
  checks: ({ season, unit }) =>
    (season === null) === (unit === null)
      ? [
          {
            column: "season",
            allowed: "either a season or a unit takes part: one of the two cells is filled",
          },
        ]
      : [],
  databases: (_, lookUp) => sectorDatabase(lookUp("movement.sector")),
  entity: MovementParticipantRow,
});
