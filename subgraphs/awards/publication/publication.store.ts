import type { Database } from "../../../platform/database/database";
import { select } from "../../../platform/database/select";
import { HolidayRow } from "../calendar/holiday.entity";
import { NoticeEntryRow } from "./notice-entry.entity";
import { PublicCommentRow } from "./public-comment.entity";
import { PublicNoticeRow } from "./public-notice.entity";
import { PublicationRuleRow } from "./publication-rule.entity";

export class PublicationStore {
  constructor(private readonly database: Database) {}

  noticesByCodes(codes: readonly string[]): Promise<PublicNoticeRow[]> {
    return select(this.database, PublicNoticeRow, "notice.byCodes")
      .where("notice.code IN (:...codes)", { codes })
      .getMany();
  }

  entriesByNotices(codes: readonly string[]): Promise<NoticeEntryRow[]> {
    return select(this.database, NoticeEntryRow, "notice.entries")
      .where("notice.noticeCode IN (:...codes)", { codes })
      .orderBy("notice.code")
      .getMany();
  }

  entriesByNominations(codes: readonly string[]): Promise<NoticeEntryRow[]> {
    return select(this.database, NoticeEntryRow, "notice.ofNominations")
      .where("notice.nominationCode IN (:...codes)", { codes })
      .orderBy("notice.code")
      .getMany();
  }

  /** Those that came first before others. */
  commentsByNotices(codes: readonly string[]): Promise<PublicCommentRow[]> {
    return select(this.database, PublicCommentRow, "comment.byNotices")
      .where("comment.noticeCode IN (:...codes)", { codes })
      .orderBy("comment.receivedOn")
      .addOrderBy("comment.code")
      .getMany();
  }

  rules(): Promise<PublicationRuleRow[]> {
    return select(this.database, PublicationRuleRow, "rule.publication").orderBy("rule.code").getMany();
  }

  holidaysByYears(years: readonly number[]): Promise<HolidayRow[]> {
    return select(this.database, HolidayRow, "holiday.byYears")
      .where("holiday.year IN (:...years)", { years })
      .orderBy("holiday.code")
      .getMany();
  }
}
