import { code, oneOf, recordKind, reference, text, year } from "../../../platform/records";
import { citedColumns } from "../../../platform/records/provenance/cited-columns";
import { searchedAs } from "../../../platform/records/search/search-word.store";
import { foldedColumns } from "../../../platform/records/search/folded-columns.store";
import { searchColumn } from "../../../platform/text/fold";
import { ownSectorColumn, sectorDatabase } from "../sector-databases";
import { FindingCategory, FindingKind } from "./finding.enums";
import { FindingRow } from "./finding.entity";

const categories = Object.keys(FindingCategory);

/** What is folded of a finding to be searched. */
export const foldedFinding = foldedColumns({
  entity: FindingRow,
  from: ["summary", "englishSummary"],
  into: ["search"],
  fold: ({ summary, englishSummary }) => ({ search: searchColumn([summary, englishSummary]) }),
});

export const findingRecords = recordKind({
  name: "findings",
  description: "Results, limitations, recommendations and plan tasks",
  columns: {
    code: code().required(),
    sector: ownSectorColumn(),
    kind: oneOf(Object.keys(FindingKind)).required(),
    category: oneOf(categories).required(),
    secondaryCategory: oneOf(categories),
    summary: text().required(),
    englishSummary: text(),
    ordinal: text({ maxLength: 16 }),
    year: year(),
    raisedBy: reference("people"),
    season: reference("seasons"),
    unit: reference("units"),
    conference: reference("conferences"),
    inspection: reference("inspections"),
    ...citedColumns,
  },
  key: "code",
  mentions: "raisedBy",
  checks: ({ category, secondaryCategory }) =>
    category === secondaryCategory
      ? [{ column: "secondaryCategory", allowed: "the second category is another than the first, or empty" }]
      : [],
  databases: ({ sector }) => sectorDatabase(sector),
  entity: FindingRow,
  derived: (record) => foldedFinding.fold(record),
  written: searchedAs("finding"),
});
