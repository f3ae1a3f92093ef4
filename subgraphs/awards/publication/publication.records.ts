import { periodProblems } from "../../../platform/dates/calendar";
import { toldDay } from "../../../platform/dates/told-day";
import {
  boolean,
  code,
  date,
  integer,
  oneOfEnum,
  recordKind,
  reference,
  references,
  text,
} from "../../../platform/records";
import { citedColumns } from "../../../platform/records/provenance/cited-columns";
import { awardsDatabases, sectorColumn } from "../awards-databases";
import { AwardLevel } from "../titles/award-title.enums";
import { NoticeEntryRow } from "./notice-entry.entity";
import { PublicCommentRow } from "./public-comment.entity";
import { PublicNoticeRow } from "./public-notice.entity";
import { PublicationRuleRow } from "./publication-rule.entity";
import { texts } from "./publication.texts";

export const publicationRuleRecords = recordKind({
  name: "publication-rules",
  vietnameseNames: ["Quy định lấy ý kiến công khai", "Thời hạn lấy ý kiến"],
  description: "For how many working days nominations are published for comment, by level, title and sector",
  columns: {
    code: code().required().headed("Mã quy định", "Mã"),
    level: oneOfEnum(AwardLevel).required().headed("Cấp khen thưởng", "Cấp"),
    titles: references("titles").headed("Danh hiệu", "Mã danh hiệu", "Danh hiệu, hình thức"),
    sector: sectorColumn(),
    workingDays: integer({ min: 1 }).required().headed("Số ngày làm việc"),
    validFrom: date().headed("Từ ngày", "Hiệu lực từ ngày"),
    validTo: date().headed("Đến ngày", "Hiệu lực đến ngày"),
    legalBasis: text({ maxLength: 255 }).headed("Căn cứ pháp lý", "Căn cứ"),
    verified: boolean().required().headed("Đã kiểm chứng", "Đã đối chiếu"),
    ...citedColumns,
  },
  key: "code",
  checks: periodProblems,
  databases: awardsDatabases,
  entity: PublicationRuleRow,
});

export const publicNoticeRecords = recordKind({
  name: "public-notices",
  vietnameseNames: ["Thông báo lấy ý kiến", "Công khai lấy ý kiến"],
  description: "Publications of nominations for comment",
  columns: {
    code: code().required().headed("Mã thông báo", "Mã"),
    sector: sectorColumn().required(),
    startsOn: date().required().headed("Ngày bắt đầu", "Từ ngày"),
    endsOn: date().required().headed("Ngày kết thúc", "Đến ngày"),
    place: text().required().headed("Nơi công khai", "Nơi đăng tải"),
    ...citedColumns,
  },
  key: "code",
  checks: ({ startsOn, endsOn }) =>
    endsOn < startsOn
      ? [{ column: "endsOn", allowed: texts.endsBeforeStart({ startsOn: toldDay(startsOn) }) }]
      : [],
  databases: awardsDatabases,
  entity: PublicNoticeRow,
});

export const noticeEntryRecords = recordKind({
  name: "public-notice-nominations",
  vietnameseNames: ["Đề nghị được công khai", "Đề nghị trong thông báo lấy ý kiến"],
  description: "Which nominations a notice publishes; the code is the notice's, a dash and the nomination's",
  columns: {
    code: code({ maxLength: 208 }).required().headed("Mã mục công khai", "Mã"),
    notice: reference("public-notices").required().headed("Thông báo lấy ý kiến", "Mã thông báo"),
    nomination: reference("nominations").required().headed("Đề nghị khen thưởng", "Mã đề nghị"),
  },
  key: "code",
  checks: ({ code: own, notice, nomination }) =>
    own === `${notice}-${nomination}`
      ? []
      : [{ column: "code", allowed: texts.codeIs({ code: `${notice}-${nomination}` }) }],
  databases: awardsDatabases,
  entity: NoticeEntryRow,
});

export const publicCommentRecords = recordKind({
  name: "public-comments",
  vietnameseNames: ["Ý kiến góp ý", "Ý kiến, phản ánh"],
  description: "Comments on what is published, with what was concluded of them",
  columns: {
    code: code({ maxLength: 208 }).required().headed("Mã ý kiến", "Mã"),
    notice: reference("public-notices").required().headed("Thông báo lấy ý kiến", "Mã thông báo"),
    nomination: reference("nominations").headed("Đề nghị khen thưởng", "Mã đề nghị"),
    receivedOn: date().required().headed("Ngày nhận", "Ngày nhận ý kiến"),
    content: text().required().headed("Nội dung ý kiến", "Nội dung"),
    conclusion: text().headed("Kết luận", "Kết quả xử lý"),
  },
  key: "code",
  databases: awardsDatabases,
  entity: PublicCommentRow,
});
