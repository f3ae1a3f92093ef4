/** The provinces of the two northern emulation regions of 2018, by code. */
export const deltaProvinces = [
  "bac-ninh",
  "ha-nam",
  "ha-noi",
  "hai-duong",
  "hai-phong",
  "hung-yen",
  "nam-dinh",
  "ninh-binh",
  "quang-ninh",
  "thai-binh",
  "vinh-phuc",
];

export const mountainProvinces = [
  "bac-giang",
  "bac-kan",
  "cao-bang",
  "dien-bien",
  "ha-giang",
  "hoa-binh",
  "lai-chau",
  "lang-son",
  "lao-cai",
  "phu-tho",
  "son-la",
  "thai-nguyen",
  "tuyen-quang",
  "yen-bai",
];

/** One department of justice and one of civil judgment enforcement a province, sorted by code. */
export function agenciesOf(provinces: readonly string[]): string[] {
  return provinces.flatMap((province) => [`cje-${province}`, `doj-${province}`]).sort();
}
