import {
  boolean,
  code,
  date,
  integer,
  listOf,
  oneOf,
  recordKind,
  reference,
  text,
} from "../../../platform/records";
import { citedColumns } from "../../../platform/records/provenance/cited-columns";
import { periodProblems } from "../../../platform/dates/calendar";
import { foldedColumns } from "../../../platform/records/search/folded-columns.store";
import { searchColumn } from "../../../platform/text/fold";
import { awardsDatabases, sectorColumn } from "../awards-databases";
import { RecipientKind } from "../recipients/recipient.enums";
import { AwardLevel, TitleFamily } from "./award-title.enums";
import { AwardTitleRow } from "./award-title.entity";
import { LegalBasisRow } from "./legal-basis.entity";

/** What is folded of a title to be searched. */
export const foldedTitle = foldedColumns({
  entity: AwardTitleRow,
  from: ["name", "englishName", "abbreviation"],
  into: ["search"],
  fold: ({ name, englishName, abbreviation }) => ({
    search: searchColumn([name, englishName, abbreviation]),
  }),
});

export const awardTitleRecords = recordKind({
  name: "titles",
  description: "Titles and forms that can be registered, proposed and awarded",
  columns: {
    code: code({ maxLength: 64 }).required(),
    name: text({ maxLength: 255 }).required(),
    englishName: text({ maxLength: 255 }).required(),
    abbreviation: text({ maxLength: 64 }),
    family: oneOf(Object.keys(TitleFamily)).required(),
    level: oneOf(Object.keys(AwardLevel)).required(),
    rank: integer({ min: 1 }),
    recipientKinds: listOf(oneOf(Object.keys(RecipientKind))).required(),
    sector: sectorColumn(),
    decidedBy: text({ maxLength: 255 }).required(),
    validFrom: date(),
    validTo: date(),
    generic: reference("titles"),
    ...citedColumns,
  },
  key: "code",
  chain: { from: "code", to: "generic", rule: "a title is not a form of itself" },
  checks: periodProblems,
  databases: awardsDatabases,
  entity: AwardTitleRow,
  derived: (record) => foldedTitle.fold(record),
});

export const legalBasisRecords = recordKind({
  name: "legal-bases",
  description: "Legal texts that titles rest on, each for a time",
  columns: {
    code: code().required(),
    title: reference("titles").required(),
    citation: text({ maxLength: 255 }).required(),
    article: text({ maxLength: 255 }),
    validFrom: date(),
    validTo: date(),
    verified: boolean().required(),
    ...citedColumns,
  },
  key: "code",
  checks: periodProblems,
  databases: awardsDatabases,
  entity: LegalBasisRow,
});
