import { code, date, listOf, oneOf, recordKind, reference, text } from "../../../platform/records";
import { citedColumns } from "../../../platform/records/provenance/cited-columns";
import { searchedAs } from "../../../platform/records/search/search-word.store";
import { foldedColumns } from "../../../platform/records/search/folded-columns.store";
import { searchColumn } from "../../../platform/text/fold";
import { periodProblems } from "../../../platform/dates/calendar";
import { ownSectorColumn, sectorDatabase } from "../sector-databases";
import { UnitKind } from "../../unit-kind";
import { SuccessionKind } from "./unit.enums";
import { UnitNameRow } from "./unit-name.entity";
import { UnitSuccessionRow } from "./unit-succession.entity";
import { UnitRow } from "./unit.entity";

/** What is folded of a unit to be searched. */
export const foldedUnit = foldedColumns({
  entity: UnitRow,
  from: ["name", "englishName", "abbreviation", "aliases"],
  into: ["search"],
  fold: ({ name, englishName, abbreviation, aliases }) => ({
    search: searchColumn([name, englishName, abbreviation, ...aliases]),
  }),
});

export const unitRecords = recordKind({
  name: "units",
  description: "Units of all sectors; their codes are unique over all of them",
  columns: {
    code: code().required(),
    sector: ownSectorColumn(),
    name: text({ maxLength: 255 }).required(),
    englishName: text({ maxLength: 255 }),
    abbreviation: text({ maxLength: 64 }),
    aliases: listOf(text()),
    kind: oneOf(Object.keys(UnitKind)).required(),
    province: reference("provinces"),
    parent: reference("units"),
    validFrom: date(),
    validTo: date(),
    ...citedColumns,
  },
  key: "code",
  chain: { from: "code", to: "parent", rule: "a unit is not under itself" },
  checks: periodProblems,
  databases: ({ sector }) => sectorDatabase(sector),
  entity: UnitRow,
  derived: (record) => foldedUnit.fold(record),
  written: searchedAs("unit"),
});

export const unitNameRecords = recordKind({
  name: "unit-names",
  description: "The names of units over time",
  columns: {
    code: code({ maxLength: 112 }).required(),
    unit: reference("units").required(),
    name: text({ maxLength: 255 }).required(),
    validFrom: date(),
    validTo: date(),
    ...citedColumns,
  },
  key: "code",
  looksUp: ["unit.sector"],
  checks: periodProblems,
  databases: (_, lookUp) => sectorDatabase(lookUp("unit.sector")),
  entity: UnitNameRow,
});

export const unitSuccessionRecords = recordKind({
  name: "unit-successions",
  description: "How units followed others in reorganisations",
  columns: {
    code: code({ maxLength: 200 }).required(),
    kind: oneOf(Object.keys(SuccessionKind)).required(),
    on: date().required(),
    predecessor: reference("units").required(),
    successor: reference("units").required(),
    legalBasis: text({ maxLength: 255 }),
    ...citedColumns,
  },
  key: "code",
  looksUp: ["predecessor.sector"],
  chain: { from: "predecessor", to: "successor", rule: "a unit does not follow itself" },
  databases: (_, lookUp) => sectorDatabase(lookUp("predecessor.sector")),
  entity: UnitSuccessionRow,
});
