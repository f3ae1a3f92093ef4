import { describedEnum } from "../../../platform/graphql/described-enum";

export const FindingKind = describedEnum(
  "FindingKind",
  "What sort of statement on the emulation work it is.",
  {
    RESULT: "What was achieved (kết quả, ưu điểm).",
    LIMITATION: "What fell short (tồn tại, hạn chế).",
    RECOMMENDATION: "What somebody asked for (đề nghị, yêu cầu).",
    PLAN_TASK: "What is planned (nhiệm vụ, phương hướng).",
  },
);
