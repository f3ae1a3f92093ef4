import { describedEnum } from "../../../platform/graphql/described-enum";

export const FindingKind = describedEnum(
  "FindingKind",
  "What sort of statement on the emulation work it is (loại đánh giá).",
  {
    RESULT: "What was achieved (kết quả, ưu điểm).",
    LIMITATION: "What fell short (tồn tại, hạn chế).",
    RECOMMENDATION: "What somebody asked for (đề nghị, yêu cầu).",
    PLAN_TASK: "What is planned (nhiệm vụ, phương hướng).",
  },
);

export const FindingCategory = describedEnum(
  "FindingCategory",
  "What a finding is about (nội dung đánh giá), so that years and sectors compare.",
  {
    COMMUNICATION: "Spreading policy and law (tuyên truyền, quán triệt).",
    EXEMPLARS: "Finding and spreading exemplars (điển hình tiên tiến).",
    REVIEW_QUALITY: "How well reviews measure results (chất lượng bình xét).",
    VOTING_INTEGRITY: "Deference or sentiment in votes (nể nang, cảm tính).",
    REGISTRATION: "Registering for titles (đăng ký thi đua).",
    INITIATIVES: "Initiatives and solutions (sáng kiến, giải pháp).",
    SCORING: "Scoring criteria (tiêu chí chấm điểm).",
    TIMING: "When things are done (thời điểm).",
    ORGANISATION: "Steering and organising movements (tổ chức, chỉ đạo).",
    THEMATIC: "Thematic movements (thi đua theo chuyên đề).",
    ARCHIVING: "Keeping dossiers (lưu trữ hồ sơ).",
    REVIEW: "Interim and final reviews (sơ kết, tổng kết).",
    GENERAL: "None of the others (chung).",
  },
);
