import { describedEnum } from "../../../platform/graphql/described-enum";

export const AwardStatus = describedEnum("AwardStatus", "Whether an award stands.", {
  GRANTED: "It was given and stands (đã tặng).",
  REVOKED: "It was given and taken back (đã thu hồi).",
});
