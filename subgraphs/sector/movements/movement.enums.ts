import { describedEnum } from "../../../platform/graphql/described-enum";

export const MovementType = describedEnum(
  "MovementType",
  "What form an emulation movement has (hình thức tổ chức phong trào).",
  {
    REGULAR: "Regular emulation over a year or a term (thi đua thường xuyên).",
    THEMATIC: "Emulation on one theme (thi đua theo chuyên đề).",
    THEME: "A theme or slogan under which a year stands (chủ đề, khẩu hiệu).",
  },
);

export const MovementScope = describedEnum(
  "MovementScope",
  "How far a movement reaches (phạm vi phong trào).",
  {
    NATIONAL: "The whole country (toàn quốc).",
    SECTOR: "A whole sector (toàn ngành).",
    SYSTEM: "A system of agencies within a sector (hệ thống).",
    LOCAL: "One locality (địa phương).",
    UNIT: "One unit (đơn vị).",
  },
);
