import type { Sector } from "./unit";

/** A system of agencies with one in every province, and perhaps local ones below. */
export interface Agency {
  /** The beginning of its codes. */
  readonly prefix: string;
  readonly sector: Sector;
  readonly kind: string;
  readonly staff: number;
  readonly parent: string | null;
  name(place: string): string;
  englishName(province: string): string;
  aliases(province: string): readonly string[];
  /** Its name since the reform where the unit goes on; undefined where that stays. */
  nameAfterReform?(place: string): string;
  readonly local?: LocalAgency;
}

/** Agencies of districts until the reform of 2025, of regions within the provinces after it. */
export interface LocalAgency {
  readonly districtKind: string;
  readonly regionKind: string;
  readonly staff: number;
  district(number: number, place: string): string;
  region(number: number, place: string): string;
}

export const agencies: readonly Agency[] = [
  {
    prefix: "gen-doj",
    sector: "JUSTICE",
    kind: "PROVINCIAL_JUSTICE_DEPT",
    staff: 40,
    parent: null,
    name: (place) => `Sở Tư pháp ${place}`,
    englishName: (province) => `Department of Justice of ${province}`,
    aliases: (province) => [`Sở Tư pháp ${province} (mẫu)`],
  },
  {
    prefix: "gen-cje",
    sector: "JUSTICE",
    kind: "PROVINCIAL_CJE_DEPT",
    staff: 35,
    parent: "gen-moj-gdcje",
    name: (place) => `Cục Thi hành án dân sự ${place}`,
    nameAfterReform: (place) => `Thi hành án dân sự ${place}`,
    englishName: (province) => `Department of Civil Judgment Enforcement of ${province}`,
    aliases: (province) => [`Cục THADS ${province} (mẫu)`],
    local: {
      districtKind: "DISTRICT_CJE_SUBDEPT",
      regionKind: "REGIONAL_CJE_DIVISION",
      staff: 14,
      district: (number, place) => `Chi cục Thi hành án dân sự huyện số ${number}, ${place}`,
      region: (number, place) => `Phòng Thi hành án dân sự khu vực ${number}, ${place}`,
    },
  },
  {
    prefix: "gen-court",
    sector: "COURT",
    kind: "PROVINCIAL_COURT",
    staff: 50,
    parent: "gen-spc",
    name: (place) => `Tòa án nhân dân ${place}`,
    englishName: (province) => `People's Court of ${province}`,
    aliases: (province) => [`TAND ${province} (mẫu)`],
    local: {
      districtKind: "DISTRICT_COURT",
      regionKind: "REGIONAL_COURT",
      staff: 18,
      district: (number, place) => `Tòa án nhân dân huyện số ${number}, ${place}`,
      region: (number, place) => `Tòa án nhân dân khu vực ${number}, ${place}`,
    },
  },
];
