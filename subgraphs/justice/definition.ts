import type { SectorDefinition } from "../sector/definition";

export const justice: SectorDefinition = {
  code: "JUSTICE",
  prefix: "Justice",
  name: "justice",
  description: "The Ministry of Justice with civil judgment enforcement (ngành Tư pháp)",
  otherNames: ["Tư pháp"],
  unitKinds: {
    PROVINCIAL_JUSTICE_DEPT: "A provincial department of justice (Sở Tư pháp).",
    PROVINCIAL_CJE_DEPT: "A provincial department of civil judgment enforcement (Cục THADS tỉnh).",
    DISTRICT_CJE_SUBDEPT:
      "A district sub-department of civil judgment enforcement, until 2025 (Chi cục THADS).",
    REGIONAL_CJE_DIVISION:
      "A regional division of civil judgment enforcement, since 2025 (Phòng THADS khu vực).",
    CJE_GENERAL_DEPT: "The General Department of Civil Judgment Enforcement, until 2025 (Tổng cục THADS).",
    CJE_MANAGEMENT_AUTHORITY:
      "The central Management Authority of Civil Judgment Enforcement, since 2025 (Cục Quản lý THADS).",
  },
  unitsUnder: [
    { begins: "Chi cục Thi hành án dân sự", under: "PROVINCIAL_CJE_DEPT", kind: "DISTRICT_CJE_SUBDEPT" },
    {
      begins: "Phòng Thi hành án dân sự khu vực",
      under: "PROVINCIAL_CJE_DEPT",
      kind: "REGIONAL_CJE_DIVISION",
    },
  ],
  // Departments of the ministry and of justice count calendar years, enforcement October to September.
  seasonStartMonths: [1, 10],
  // The ministry names the heads of its clusters and regions, by rotation.
  leadership: ["APPOINTED"],
};
