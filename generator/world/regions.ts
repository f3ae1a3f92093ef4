/** The first day of the provinces, courts and enforcement agencies as they are since the mergers of 2025. */
export const reformDay = "2025-07-01";
export const lastDayBeforeReform = "2025-06-30";
export const provinceResolution = "Nghị quyết 202/2025/QH15";
export const courtResolution = "Nghị quyết 81/2025/UBTVQH15";

/** The provinces before the mergers of 2025 by regions, from which the clusters of both sectors are made up. */
export const regions = {
  mountain: split(
    `ha-giang tuyen-quang cao-bang bac-kan hoa-binh lai-chau dien-bien son-la lang-son lao-cai yen-bai thai-nguyen
     bac-giang phu-tho`,
  ),
  delta: split(
    `ha-noi hai-phong bac-ninh vinh-phuc hai-duong hung-yen quang-ninh thai-binh nam-dinh ha-nam ninh-binh`,
  ),
  northCentral: split(`thanh-hoa nghe-an ha-tinh`),
  coast: split(
    `quang-binh quang-tri hue da-nang quang-nam quang-ngai binh-dinh gia-lai kon-tum dak-lak phu-yen khanh-hoa`,
  ),
  southEast: split(
    `ninh-thuan binh-thuan ba-ria-vung-tau binh-duong binh-phuoc tay-ninh dong-nai dak-nong lam-dong ho-chi-minh`,
  ),
  mekong: split(
    `long-an tien-giang dong-thap an-giang ben-tre vinh-long tra-vinh soc-trang ca-mau bac-lieu kien-giang hau-giang
     can-tho`,
  ),
} as const;

export type Region = keyof typeof regions;

/** The provinces on the Mekong whose courts have a cluster of their own since the season of 2024. */
export const mekongGroup: readonly string[] = split("tien-giang tra-vinh vinh-long dong-thap ben-tre");

const cities = new Set(split("ha-noi hai-phong da-nang can-tho hue"));

/** A province as it stands in the names of its agencies. */
export function placeName({ code, name }: { readonly code: string; readonly name: string }): string {
  if (name.startsWith("Thành phố")) return name.replace("Thành phố", "thành phố");
  return `${cities.has(code) ? "thành phố" : "tỉnh"} ${name}`;
}

function split(codes: string): readonly string[] {
  return codes.split(/\s+/);
}
