import { describedEnum } from "../../../platform/graphql/described-enum";

export const LeadershipBasis = describedEnum(
  "LeadershipBasis",
  "How a cluster's leader came to the role (cử hay bầu).",
  {
    APPOINTED: "Named by a decision from above (cử, phân công).",
    ELECTED: "Voted by the members' conference (bầu).",
    UNKNOWN: "No source says (chưa rõ).",
  },
);
