import { describedEnum } from "../../../platform/graphql/described-enum";

export const DecisionKind = describedEnum(
  "DecisionKind",
  "What sort of document a decision is (loại văn bản).",
  {
    DECISION: "A decision (quyết định).",
    DIRECTIVE: "A directive (chỉ thị).",
    RESOLUTION: "A resolution (nghị quyết).",
    LAW: "A law (luật).",
    PLAN: "A plan (kế hoạch).",
  },
);
