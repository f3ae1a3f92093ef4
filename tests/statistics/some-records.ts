import type { Records } from "./write-records";

const years = [2019, 2020, 2021];
const titles = ["GOVERNMENT_EMULATION_FLAG", "COMMENDATION_CERTIFICATE", "ADVANCED_WORKER"];

const provinces = ["bac-giang", "bac-ninh", "bac-giang"];

/** A day in each of the quarters, on their first and last days, and none now and then. */
function conferred(year: number, at: number): string {
  const days = ["01-01", "03-31", "04-01", "06-30", "07-01", "09-30", "10-01", "12-31", ""];
  const day = days[at % days.length];
  return day ? `${year + (at % 2)}-${day}` : "";
}

/** Units, seasons, people, and what they registered for, were put forward for and were given. */
export function someRecords(): Records & { readonly awards: Records[string] } {
  const sectors = ["JUSTICE", "COURT"].map((sector) => ({ sector, low: sector.toLowerCase() }));
  const each = sectors.flatMap(({ sector, low }) =>
    years.flatMap((year) =>
      titles.flatMap((title, at) =>
        [0, 1, 2, 3].map((who) => ({
          ...{ sector, low, year, title, who },
          // Workers are people; certificates are for people and units.
          person: at === 2 || (at === 1 && who === 3),
        })),
      ),
    ),
  );
  const base = each.map(({ sector, low, year, title, who }) => ({
    code: `t-${low}-${year}-${title.toLowerCase().replaceAll("_", "-")}-${who}`,
    title,
    year,
    sector,
    season: who === 0 ? "" : `t-${low}-c${who % 2}-${year}`,
  }));
  const named = (role: string) =>
    each.map(({ low, who, person }) => ({
      [`${role}_unit`]: person ? "" : `t-${low}-u${who}`,
      [`${role}_person`]: person ? `t-${low}-p${who}` : "",
    }));
  const merge = (prefix: string, more: readonly object[], step: number) =>
    base
      .map((row, at) => ({ ...row, code: `${prefix}-${row.code}`, ...more[at] }))
      .filter((_, at) => at % step === 0);
  return {
    units: sectors.flatMap(({ sector, low }) =>
      [0, 1, 2, 3].map((at) => ({
        code: `t-${low}-u${at}`,
        sector,
        name: `Đơn vị mẫu ${at}`,
        kind: at % 2 === 0 ? "DEPARTMENT" : "OFFICE",
        province: provinces[at] ?? "",
      })),
    ),
    clusters: sectors.flatMap(({ sector, low }) =>
      [0, 1].map((at) => ({ code: `t-${low}-c${at}`, sector, name: `Cụm mẫu ${at}`, kind: "CLUSTER" })),
    ),
    seasons: sectors.flatMap(({ low }) =>
      [0, 1].flatMap((at) =>
        years.map((year) => ({
          code: `t-${low}-c${at}-${year}`,
          cluster: `t-${low}-c${at}`,
          year,
          state: "CLOSED",
        })),
      ),
    ),
    people: sectors.flatMap(({ sector, low }) =>
      [0, 1, 2, 3].map((at) => ({ code: `t-${low}-p${at}`, full_name: `Người Mẫu Thứ ${at}`, sector })),
    ),
    registrations: merge("r", named("registrant"), 1),
    nominations: merge(
      "n",
      named("nominee").map((names) => ({ ...names, state: "DECIDED" })),
      2,
    ),
    awards: merge(
      "a",
      named("recipient").map((names, at) => ({
        ...names,
        recipient_kind: each[at]?.person ? "INDIVIDUAL" : "COLLECTIVE",
        recipient_name: each[at]?.person ? `Người Mẫu Thứ ${each[at]?.who}` : `Đơn vị mẫu ${each[at]?.who}`,
        reason: `Thành tích năm ${each[at]?.year}`,
        conferred_on: conferred(each[at]?.year ?? 0, at),
        status: at % 5 === 0 ? "REVOKED" : "GRANTED",
      })),
      1,
    ),
  };
}
