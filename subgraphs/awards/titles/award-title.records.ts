import {
  boolean,
  code,
  date,
  integer,
  listOf,
  oneOfEnum,
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
import { texts } from "./award-title.texts";

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
  vietnameseNames: ["Danh hiệu, hình thức", "Danh hiệu", "Danh hiệu thi đua, hình thức khen thưởng"],
  description: "Titles and forms that can be registered, proposed and awarded",
  columns: {
    code: code({ maxLength: 64 }).required().headed("Mã danh hiệu", "Mã"),
    name: text({ maxLength: 255 })
      .required()
      .headed("Tên danh hiệu, hình thức", "Tên danh hiệu", "Danh hiệu", "Tên"),
    englishName: text({ maxLength: 255 }).required().headed("Tên tiếng Anh"),
    abbreviation: text({ maxLength: 64 }).headed("Tên viết tắt", "Viết tắt"),
    family: oneOfEnum(TitleFamily).required().headed("Loại danh hiệu, hình thức", "Loại"),
    level: oneOfEnum(AwardLevel).required().headed("Cấp khen thưởng", "Cấp"),
    rank: integer({ min: 1 }).headed("Bậc", "Thứ bậc"),
    recipientKinds: listOf(oneOfEnum(RecipientKind)).required().headed("Đối tượng"),
    sector: sectorColumn(),
    decidedBy: text({ maxLength: 255 })
      .required()
      .headed("Thẩm quyền quyết định", "Cấp có thẩm quyền", "Người quyết định"),
    validFrom: date().headed("Từ ngày", "Hiệu lực từ ngày"),
    validTo: date().headed("Đến ngày", "Hiệu lực đến ngày"),
    generic: reference("titles").headed("Danh hiệu chung", "Mã danh hiệu chung"),
    ...citedColumns,
  },
  key: "code",
  named: { columns: ["name", "abbreviation"] },
  catalogue: "name",
  chain: { from: "code", to: "generic", rule: texts.notOfItself },
  checks: periodProblems,
  databases: awardsDatabases,
  entity: AwardTitleRow,
  derived: (record) => foldedTitle.fold(record),
});

export const legalBasisRecords = recordKind({
  name: "legal-bases",
  vietnameseNames: ["Căn cứ pháp lý"],
  description: "Legal texts that titles rest on, each for a time",
  columns: {
    code: code().required().headed("Mã căn cứ", "Mã"),
    title: reference("titles").required().headed("Danh hiệu", "Mã danh hiệu", "Danh hiệu, hình thức"),
    citation: text({ maxLength: 255 }).required().headed("Văn bản", "Căn cứ pháp lý", "Căn cứ"),
    article: text({ maxLength: 255 }).headed("Điều, khoản", "Điều"),
    validFrom: date().headed("Từ ngày", "Hiệu lực từ ngày"),
    validTo: date().headed("Đến ngày", "Hiệu lực đến ngày"),
    verified: boolean().required().headed("Đã kiểm chứng", "Đã đối chiếu"),
    ...citedColumns,
  },
  key: "code",
  checks: periodProblems,
  databases: awardsDatabases,
  entity: LegalBasisRow,
});
