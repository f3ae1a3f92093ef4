import { describedEnum } from "../../../platform/graphql/described-enum";

export const MovementScope = describedEnum("MovementScope", "How far a movement reaches.", {
  NATIONAL: "The whole country (toàn quốc).",
  SECTOR: "A whole sector (toàn ngành).",
  SYSTEM: "A system of agencies within a sector (hệ thống).",
  LOCAL: "One locality (địa phương).",
  UNIT: "One unit (đơn vị).",
});
