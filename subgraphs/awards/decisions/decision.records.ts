import { code, date, oneOf, recordKind, reference, text } from "../../../platform/records";
import { citedColumns, citedRecord, citedValues } from "../../../platform/records/provenance/cited-columns";
import { searchedAs } from "../../../platform/records/search/searched-as.store";
import { searchColumn } from "../../../platform/text/fold";
import { awardsDatabases } from "../awards-databases";
import { DecisionKind } from "./decision-kind";
import { DecisionRow } from "./decision.entity";
import { numberKeyOf } from "./number-key";

/** Comes before every day as text. */
const unknownDay = "0000-00-00";

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
  toRow: (record) => ({
    code: record.code,
    number: record.number,
    numberKey: record.number === null ? null : numberKeyOf(record.number),
    kind: record.kind,
    signedOn: record.signedOn,
    sortDate: record.signedOn ?? unknownDay,
    issuedBy: record.issuedBy,
    signerCode: record.signer,
    subject: record.subject,
    search: searchColumn([record.number, record.subject, record.issuedBy]),
    ...citedValues(record),
  }),
  written: searchedAs("decision"),
  toRecord: (row) => ({
    code: row.code,
    number: row.number,
    kind: row.kind,
    signedOn: row.signedOn,
    issuedBy: row.issuedBy,
    signer: row.signerCode,
    subject: row.subject,
    ...citedRecord(row),
  }),
});
