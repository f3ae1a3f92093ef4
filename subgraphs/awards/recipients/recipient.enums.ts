import { describedEnum } from "../../../platform/graphql/described-enum";

export const CandidacyOrder = describedEnum(
  "CandidacyOrder",
  "In which order registrations and nominations are listed (thứ tự).",
  {
    NEWEST: "The newest year first, then by code (năm mới nhất trước).",
    TITLE_RANK:
      "The highest title first, in the order of the catalogue: by family, level and rank; the newest year first within a title (bậc danh hiệu cao trước).",
  },
);

export const RecipientKind = describedEnum("RecipientKind", "Who a title can be given to (đối tượng).", {
  INDIVIDUAL: "A person (cá nhân).",
  COLLECTIVE: "A unit (tập thể).",
  HOUSEHOLD: "A household (hộ gia đình).",
});
