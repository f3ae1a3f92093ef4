import { code, date, oneOfEnum, recordKind, reference, text } from "../../../platform/records";
import { citedColumns } from "../../../platform/records/provenance/cited-columns";
import { unknownDay } from "../../../platform/dates/calendar";
import { searchedAs } from "../../../platform/records/search/search-word.store";
import { foldedColumns } from "../../../platform/records/search/folded-columns.store";
import { fold, searchColumn } from "../../../platform/text/fold";
import { awardsDatabases } from "../awards-databases";
import { DecisionKind } from "./decision.enums";
import { DecisionRow, numberKeyOf } from "./decision.entity";
import { texts } from "./decisions.texts";

/** What is folded of a decision to be searched. */
export const foldedDecision = foldedColumns({
  entity: DecisionRow,
  from: ["number", "subject", "issuedBy"],
  into: ["search"],
  fold: ({ number, subject, issuedBy }) => ({ search: searchColumn([number, subject, issuedBy]) }),
});

export const decisionRecords = recordKind({
  name: "decisions",
  vietnameseNames: ["Quyết định"],
  description: "Decisions and other documents with legal force",
  columns: {
    code: code().required().headed("Mã quyết định", "Mã"),
    number: text({ maxLength: 128 }).headed("Số quyết định", "Số, ký hiệu", "Số"),
    kind: oneOfEnum(DecisionKind).required().headed("Loại văn bản", "Loại"),
    signedOn: date().headed("Ngày ký", "Ngày quyết định", "Ngày ban hành", "Ký ngày"),
    issuedBy: text({ maxLength: 255 })
      .required()
      .headed("Cơ quan ban hành", "Cơ quan, người ban hành", "Nơi ban hành"),
    signer: reference("people").headed("Người ký"),
    subject: text().headed("Trích yếu", "Về việc", "Nội dung"),
    ...citedColumns,
  },
  key: "code",
  unique: {
    column: "number",
    foundBy: "numberKey",
    found: ({ number }) => numberKeyOf(number ?? ""),
    // Numbers begin anew each year and with each issuer.
    keyOf: ({ number, signedOn, issuedBy }) =>
      number === null || signedOn === null
        ? null
        : [fold(issuedBy), signedOn.slice(0, 4), numberKeyOf(number)].join("|"),
    taken: texts.numberTaken,
  },
  databases: awardsDatabases,
  entity: DecisionRow,
  derived: (record) => ({
    numberKey: record.number === null ? null : numberKeyOf(record.number),
    sortDate: record.signedOn ?? unknownDay,
    ...foldedDecision.fold(record),
  }),
  written: searchedAs("decision"),
});
