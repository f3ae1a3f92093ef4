import { periodProblems } from "../../../platform/dates/calendar";
import {
  boolean,
  code,
  date,
  integer,
  listOf,
  oneOfEnum,
  recordKind,
  reference,
  references,
  text,
} from "../../../platform/records";
import { citedColumns } from "../../../platform/records/provenance/cited-columns";
import { fileColumns, fileProblems } from "../../files/file-columns";
import { awardsDatabases, sectorColumn } from "../awards-databases";
import { AwardLevel, TitleFamily } from "../titles/award-title.enums";
import { DossierDocumentRow } from "./dossier-document.entity";
import { DossierEntryRow } from "./dossier-entry.entity";
import { DossierRequirementRow } from "./dossier-requirement.entity";
import { DossierDocumentKind } from "./dossier.enums";
import { texts } from "./dossier.texts";

export const dossierDocumentRecords = recordKind({
  name: "dossier-documents",
  vietnameseNames: ["Tài liệu hồ sơ", "Tài liệu trong hồ sơ"],
  description: "Documents that were laid to dossiers, by file or by number",
  columns: {
    code: code().required().headed("Mã tài liệu", "Mã"),
    kind: oneOfEnum(DossierDocumentKind).required().headed("Loại tài liệu", "Loại"),
    title: text({ maxLength: 512 }).required().headed("Tên tài liệu", "Trích yếu", "Tên"),
    number: text({ maxLength: 64 }).headed("Số, ký hiệu", "Số hiệu", "Số"),
    issuedOn: date().headed("Ngày ký", "Ngày ban hành"),
    replaces: reference("dossier-documents").headed("Thay cho tài liệu", "Mã tài liệu được thay"),
    note: text().headed("Ghi chú"),
    ...fileColumns,
  },
  key: "code",
  chain: { from: "code", to: "replaces", rule: texts.notInPlaceOfItself },
  checks: (record) => [
    ...fileProblems(record),
    ...(record.number === null && record.fileSha256 === null
      ? [{ column: "number" as const, allowed: texts.fileOrNumber }]
      : []),
  ],
  databases: awardsDatabases,
  entity: DossierDocumentRow,
});

export const dossierEntryRecords = recordKind({
  name: "dossier-entries",
  vietnameseNames: ["Hồ sơ khen thưởng", "Thành phần hồ sơ"],
  description:
    "Which document lies in the dossier of which nomination; the code is the nomination's, a dash and the document's",
  columns: {
    code: code({ maxLength: 208 }).required().headed("Mã thành phần hồ sơ", "Mã"),
    nomination: reference("nominations").required().headed("Đề nghị khen thưởng", "Mã đề nghị"),
    document: reference("dossier-documents").required().headed("Tài liệu", "Mã tài liệu"),
    ordinal: integer({ min: 1 }).required().headed("Số thứ tự trong hồ sơ", "Thứ tự"),
  },
  key: "code",
  checks: ({ code: own, nomination, document }) =>
    own === `${nomination}-${document}`
      ? []
      : [{ column: "code", allowed: texts.codeIs({ code: `${nomination}-${document}` }) }],
  databases: awardsDatabases,
  entity: DossierEntryRow,
});

export const dossierRequirementRecords = recordKind({
  name: "dossier-requirements",
  vietnameseNames: ["Thành phần hồ sơ bắt buộc", "Quy định thành phần hồ sơ"],
  description: "Documents that dossiers need, by title, family, level and sector, each for a time",
  columns: {
    code: code().required().headed("Mã quy định", "Mã"),
    documentKind: oneOfEnum(DossierDocumentKind).required().headed("Loại tài liệu", "Loại"),
    titles: references("titles").headed("Danh hiệu", "Mã danh hiệu", "Danh hiệu, hình thức"),
    family: oneOfEnum(TitleFamily).headed("Loại danh hiệu, hình thức"),
    levels: listOf(oneOfEnum(AwardLevel)).headed("Cấp khen thưởng", "Cấp"),
    sector: sectorColumn(),
    validFrom: date().headed("Từ ngày", "Hiệu lực từ ngày"),
    validTo: date().headed("Đến ngày", "Hiệu lực đến ngày"),
    legalBasis: text({ maxLength: 255 }).headed("Căn cứ pháp lý", "Căn cứ"),
    verified: boolean().required().headed("Đã kiểm chứng", "Đã đối chiếu"),
    ...citedColumns,
  },
  key: "code",
  checks: periodProblems,
  databases: awardsDatabases,
  entity: DossierRequirementRow,
});
