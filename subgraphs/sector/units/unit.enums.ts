import { describedEnum } from "../../../platform/graphql/described-enum";

export const UnitOrder = describedEnum("UnitOrder", "In which order units are listed (thứ tự).", {
  CODE: "By code (mã).",
  NAME: "By name, in the order of the Vietnamese alphabet (tên đơn vị).",
});

export const SuccessionKind = describedEnum(
  "SuccessionKind",
  "How one unit followed another (hình thức sắp xếp đơn vị).",
  {
    RENAMED: "The unit took another name (đổi tên).",
    MERGED_INTO: "It merged with others into a new unit (sáp nhập, hợp nhất).",
    SPLIT_INTO: "It was split into several (chia tách).",
    ABSORBED_BY: "Its tasks went to a unit that was there (chuyển giao nhiệm vụ).",
    REORGANISED_AS: "It was reorganised as a new unit (tổ chức lại).",
  },
);
