import { code, date, oneOf, recordKind, reference, text } from "../../../platform/records";
import { citedColumns } from "../../../platform/records/provenance/cited-columns";
import { unknownDay } from "../../../platform/dates/calendar";
import { searchedAs } from "../../../platform/records/search/search-word.store";
import { foldedColumns } from "../../../platform/records/search/folded-columns.store";
import { searchColumn } from "../../../platform/text/fold";
import { awardsDatabases } from "../awards-databases";
import { DecisionKind } from "./decision.enums";
import { DecisionRow, numberKeyOf } from "./decision.entity";

/** What is folded of a decision to be searched. */
export const foldedDecision = foldedColumns({
  entity: DecisionRow,
  from: ["number", "subject", "issuedBy"],
  into: ["search"],
  fold: ({ number, subject, issuedBy }) => ({ search: searchColumn([number, subject, issuedBy]) }),
});

export const decisionRecords = recordKind({
  name: "decisions",
  description: "Decisions and other documents with legal force",
  columns: {
    code: code().required(),
    number: text({ maxLength: 128 }),
    kind: oneOf(Object.keys(DecisionKind)).required(),
    signedOn: date(),
    issuedBy: text({ maxLength: 255 }).required(),
    signer: reference("people"),
    subject: text(),
    ...citedColumns,
  },
  key: "code",
  databases: awardsDatabases,
  entity: DecisionRow,
  derived: (record) => ({
    numberKey: record.number === null ? null : numberKeyOf(record.number),
    sortDate: record.signedOn ?? unknownDay,
    ...foldedDecision.fold(record),
  }),
  written: searchedAs("decision"),
});
