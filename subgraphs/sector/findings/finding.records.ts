import { code, oneOfEnum, recordKind, reference, text, year } from "../../../platform/records";
import { citedColumns } from "../../../platform/records/provenance/cited-columns";
import { searchedAs } from "../../../platform/records/search/search-word.store";
import { foldedColumns } from "../../../platform/records/search/folded-columns.store";
import { searchColumn } from "../../../platform/text/fold";
import { ownSectorColumn, sectorDatabase } from "../sector-databases";
import { FindingCategory, FindingKind } from "./finding.enums";
import { FindingRow } from "./finding.entity";
import { texts } from "./finding.texts";

/** What is folded of a finding to be searched. */
export const foldedFinding = foldedColumns({
  entity: FindingRow,
  from: ["summary", "englishSummary"],
  into: ["search"],
  fold: ({ summary, englishSummary }) => ({ search: searchColumn([summary, englishSummary]) }),
});

export const findingRecords = recordKind({
  name: "findings",
  vietnameseNames: ["Nhận định, đánh giá", "Đánh giá"],
  description: "Results, limitations, recommendations and plan tasks",
  columns: {
    code: code().required().headed("Mã nhận định", "Mã"),
    sector: ownSectorColumn(),
    kind: oneOfEnum(FindingKind).required().headed("Loại đánh giá", "Loại"),
    category: oneOfEnum(FindingCategory).required().headed("Nội dung đánh giá"),
    secondaryCategory: oneOfEnum(FindingCategory).headed("Nội dung đánh giá thứ hai"),
    summary: text().required().headed("Nhận định", "Tóm tắt", "Nội dung"),
    englishSummary: text().headed("Tóm tắt tiếng Anh"),
    ordinal: text({ maxLength: 16 }).headed("Số mục", "Thứ tự trong văn bản"),
    year: year().headed("Năm"),
    raisedBy: reference("people").headed("Người nêu"),
    season: reference("seasons").headed("Năm thi đua của cụm", "Mã năm thi đua của cụm"),
    unit: reference("units").headed("Đơn vị", "Mã đơn vị"),
    conference: reference("conferences").headed("Hội nghị", "Mã hội nghị"),
    inspection: reference("inspections").headed("Cuộc kiểm tra", "Mã cuộc kiểm tra"),
    ...citedColumns,
  },
  key: "code",
  mentions: "raisedBy",
  checks: ({ category, secondaryCategory }) =>
    category === secondaryCategory ? [{ column: "secondaryCategory", allowed: texts.otherCategory }] : [],
  databases: ({ sector }) => sectorDatabase(sector),
  entity: FindingRow,
  derived: (record) => foldedFinding.fold(record),
  written: searchedAs("finding"),
});
