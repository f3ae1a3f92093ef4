import { describedEnum } from "../../../platform/graphql/described-enum";

export const RecipientKind = describedEnum("RecipientKind", "Who a title can be given to (đối tượng).", {
  INDIVIDUAL: "A person (cá nhân).",
  COLLECTIVE: "A unit (tập thể).",
  HOUSEHOLD: "A household (hộ gia đình).",
});
