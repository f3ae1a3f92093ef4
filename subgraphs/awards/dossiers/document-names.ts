import type { Text } from "../../../platform/languages/language";
import { catalogue } from "../../../platform/languages/catalogue";

/** What documents of dossiers are called within a sentence, by their kind. */
export const documentNames: Readonly<Record<string, Text>> = catalogue({
  ACHIEVEMENT_REPORT: { en: "the report of achievements", vi: "báo cáo thành tích" },
  CONSULTED_OPINION: { en: "the opinion of the body that is consulted", vi: "văn bản hiệp y" },
  INITIATIVE_CERTIFICATE: {
    en: "the recognition of the initiative or research",
    vi: "chứng nhận hoặc xác nhận sáng kiến, đề tài",
  },
  LIST: { en: "the list of who is put forward", vi: "danh sách đề nghị" },
  MINUTES: { en: "the minutes of the meeting", vi: "biên bản họp bình xét" },
  OTHER: { en: "another document", vi: "tài liệu khác" },
  PRIOR_DECISION: {
    en: "the copy of the decision on an earlier title",
    vi: "bản sao quyết định khen thưởng trước",
  },
  THIRD_PARTY_CONFIRMATION: { en: "the confirmation by another body", vi: "văn bản xác nhận" },
  SUBMISSION: { en: "the submission", vi: "tờ trình" },
  VOTE_COUNT: { en: "the minutes of the count of votes", vi: "biên bản kiểm phiếu" },
});
