import { describedEnum } from "../../../platform/graphql/described-enum";

export const DossierDocumentKind = describedEnum(
  "DossierDocumentKind",
  "What a document of a dossier is (loại tài liệu trong hồ sơ).",
  {
    ACHIEVEMENT_REPORT: "The report of achievements (báo cáo thành tích).",
    CONSULTED_OPINION: "The opinion of another body (văn bản hiệp y; ý kiến).",
    INITIATIVE_CERTIFICATE:
      "A recognition of an initiative or of research (chứng nhận sáng kiến; chứng nhận đề tài).",
    LIST: "The list of who is put forward (danh sách đề nghị).",
    MINUTES: "The minutes of the meeting (biên bản họp; biên bản bình xét).",
    OTHER: "Something else (tài liệu khác).",
    PRIOR_DECISION: "A copy of a decision on an earlier title (bản sao quyết định khen thưởng trước).",
    THIRD_PARTY_CONFIRMATION:
      "A confirmation by another body: taxes, insurance, environment (văn bản xác nhận).",
    SUBMISSION: "The submission (tờ trình).",
    VOTE_COUNT: "The minutes of the count (biên bản kiểm phiếu).",
  },
);
