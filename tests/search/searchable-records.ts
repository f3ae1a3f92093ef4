import type { Records } from "../statistics/write-records";

const family = ["Nguyễn", "Trần", "Lê", "Đặng", "Nguyễn Thu"];
const middle = ["Văn", "Thị", "Thu", "Đức", "Ngọc", "Hữu", "Xuân"];
const given = ["An", "Hà", "Hải", "Đạt", "Oanh", "Nguyên", "Thu", "Hồng", "Văn", "Yến", "Trang"];
const places = ["Hà Nội", "Đắk Lắk", "Thừa Thiên Huế", "Cà Mau", "Bắc Hà"];
const years = [2018, 2019, 2020];

/** People, units and what else can be searched: enough that no database would rather read a whole table. */
export function searchableRecords(people: number, units: number, awards: number): Records {
  const nameOf = (at: number) =>
    [family[at % 5], middle[at % 7], given[Math.floor(at / 3) % 11], `M${at}`].join(" ");
  const unitName = (at: number) => `Tòa án nhân dân mẫu ${at} ${places[at % 5]}`;
  const range = (count: number) => Array.from({ length: count }, (_, at) => at);
  return {
    units: range(units).map((at) => ({
      code: `s-u${at}`,
      sector: "COURT",
      name: unitName(at),
      kind: "DISTRICT_COURT",
      abbreviation: at % 9 === 0 ? `TM${at}` : "",
    })),
    clusters: range(Math.ceil(units / 10)).map((at) => ({
      code: `s-c${at}`,
      sector: "COURT",
      name: `Cụm mẫu ${at}`,
      kind: "CLUSTER",
      scope: places[at % 5] ?? "",
    })),
    movements: range(Math.ceil(units / 10)).map((at) => ({
      code: `s-m${at}`,
      sector: "COURT",
      name: `Phong trào mẫu ${at} ${places[at % 5]}`,
      type: "REGULAR",
    })),
    findings: range(units).map((at) => ({
      code: `s-f${at}`,
      sector: "COURT",
      kind: "RESULT",
      category: "EXEMPLARS",
      summary: `Nhận định mẫu ${at} ở ${places[at % 5]}`,
    })),
    people: range(people).map((at) => ({ code: `s-p${at}`, full_name: nameOf(at), sector: "COURT" })),
    decisions: range(units).map((at) => ({
      code: `s-d${at}`,
      number: `${at}/QĐ-TA`,
      kind: "DECISION",
      signed_on: `${years[at % 3]}-01-05`,
      issued_by: "Chánh án",
      subject: `Khen thưởng ${places[at % 5]}`,
    })),
    awards: range(awards).map((at) => ({
      code: `s-a${at}`,
      title: at % 2 ? "ADVANCED_WORKER" : "GRASSROOTS_EMULATION_FIGHTER",
      year: years[at % 3] ?? 2018,
      sector: "COURT",
      recipient_person: `s-p${at % people}`,
      decision: at % 2 ? "" : `s-d${at % units}`,
      recipient_kind: "INDIVIDUAL",
      recipient_name: nameOf(at % people),
      recipient_position: at % 4 ? `Thẩm phán ${places[at % 5]}` : "",
      recipient_post_level: at % 5 ? "DIRECT_WORKER" : "OTHER_LEADER",
      authority: at % 50 ? "" : "Chánh án",
      conferred_on:
        at % 11 ? `${years[at % 3]}-${String(1 + (at % 12)).padStart(2, "0")}-${10 + (at % 17)}` : "",
      reason: `Thành tích năm ${years[at % 3]}`,
      status: "GRANTED",
    })),
  };
}
