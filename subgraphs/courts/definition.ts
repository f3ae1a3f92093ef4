import type { SectorDefinition } from "../sector/definition";

export const courts: SectorDefinition = {
  code: "COURT",
  prefix: "Court",
  name: "courts",
  description: "The Supreme People's Court and the people's courts (ngành Tòa án nhân dân)",
  otherNames: ["Tòa án nhân dân", "ngành Tòa án", "Tòa án", "TAND"],
  unitKinds: {
    SUPREME_COURT: "The Supreme People's Court (Tòa án nhân dân tối cao).",
    HIGH_COURT: "A High People's Court, until 30 June 2025 (Tòa án nhân dân cấp cao).",
    PROVINCIAL_COURT: "A provincial people's court (Tòa án nhân dân cấp tỉnh).",
    DISTRICT_COURT: "A district people's court, until 30 June 2025 (Tòa án nhân dân cấp huyện).",
    REGIONAL_COURT: "A regional people's court, since 1 July 2025 (Tòa án nhân dân khu vực).",
    MILITARY_COURT: "A military court (Tòa án quân sự).",
  },
  unitsUnder: [
    { begins: "Tòa án nhân dân khu vực", under: "PROVINCIAL_COURT", kind: "REGIONAL_COURT" },
    { begins: "Tòa án nhân dân huyện", under: "PROVINCIAL_COURT", kind: "DISTRICT_COURT" },
    { begins: "Tòa án nhân dân quận", under: "PROVINCIAL_COURT", kind: "DISTRICT_COURT" },
    { begins: "Tòa án nhân dân thị xã", under: "PROVINCIAL_COURT", kind: "DISTRICT_COURT" },
    { begins: "Tòa án nhân dân thành phố", under: "PROVINCIAL_COURT", kind: "DISTRICT_COURT" },
  ],
  // Courts work from October to September.
  seasonStartMonths: [10],
  // The Chief Justice named the heads for 2021; the clusters' conferences elect them since.
  leadership: ["APPOINTED", "ELECTED"],
};
