import { describedEnum } from "../../../platform/graphql/described-enum";

export const MovementType = describedEnum("MovementType", "What form an emulation movement has.", {
  REGULAR: "Regular emulation over a year or a term (thi đua thường xuyên).",
  THEMATIC: "Emulation on one theme (thi đua theo chuyên đề).",
  THEME: "A theme or slogan under which a year stands (chủ đề, khẩu hiệu).",
});
