import { courtResolution, lastDayBeforeReform, reformDay } from "./regions";
import { unit, type Succession, type Unit } from "./unit";

const supreme = "gen-spc";

type Line = readonly [slug: string, kind: string, name: string, englishName: string, more?: Partial<Unit>];

const underSupremeCourt: readonly Line[] = [
  ["office", "OFFICE", "Văn phòng Tòa án nhân dân tối cao", "Office of the Supreme People's Court"],
  ["dop", "DEPARTMENT", "Vụ Tổ chức - Cán bộ", "Department of Organisation and Personnel"],
  [
    "dec",
    "DEPARTMENT",
    "Vụ Thi đua - Khen thưởng",
    "Department of Emulation and Commendation",
    { abbreviation: "Vụ TĐKT" },
  ],
  [
    "statistics",
    "DEPARTMENT",
    "Vụ Thống kê - Tổng hợp",
    "Department of Statistics and Synthesis",
    { validTo: "2015-06-30" },
  ],
  ["synthesis", "DEPARTMENT", "Vụ Tổng hợp", "Department of Synthesis", { validFrom: "2015-07-01" }],
  [
    "legal-science",
    "DEPARTMENT",
    "Vụ Pháp chế và Quản lý khoa học",
    "Department of Legal Affairs and Science",
    { validFrom: "2015-07-01" },
  ],
  ["icd", "DEPARTMENT", "Vụ Hợp tác quốc tế", "Department of International Cooperation"],
  ["south-board", "BOARD", "Ban Công tác phía Nam", "Southern Affairs Board", { validTo: "2012-12-31" }],
  [
    "southern",
    "DEPARTMENT",
    "Vụ Công tác phía Nam",
    "Department of Southern Affairs",
    { validFrom: "2013-01-01" },
  ],
  ["review1", "DEPARTMENT", "Vụ Giám đốc kiểm tra I", "Department of Review I"],
  ["review2", "DEPARTMENT", "Vụ Giám đốc kiểm tra II", "Department of Review II"],
  ["review3", "DEPARTMENT", "Vụ Giám đốc kiểm tra III", "Department of Review III"],
  [
    "apf",
    "AUTHORITY",
    "Cục Kế hoạch - Tài chính",
    "Authority of Planning and Finance",
    { formerNames: [{ name: "Vụ Kế hoạch - Tài chính (mẫu)", until: "2015-06-30" }] },
  ],
  ["inspectorate", "BOARD", "Ban Thanh tra", "Inspectorate Board"],
  ["academy", "ACADEMY", "Học viện Tòa án", "Court Academy", { validFrom: "2015-07-30" }],
  ["newspaper", "PRESS", "Báo Công lý", "Justice Newspaper"],
  ["journal", "PRESS", "Tạp chí Tòa án nhân dân", "People's Court Journal"],
];

const highCourts: readonly (readonly [slug: string, place: string])[] = [
  ["north", "Hà Nội"],
  ["central", "Đà Nẵng"],
  ["south", "Thành phố Hồ Chí Minh"],
];

const zones = ["1", "2", "3", "4", "5", "7", "9", "Thủ đô", "Hải quân"];
const areas = ["1", "2", "3", "4", "5", "7", "9", "Thủ đô"];

/** The Supreme People's Court with what is under it, the high courts and the military courts. */
export function centralCourts(): {
  readonly units: readonly Unit[];
  readonly successions: readonly Succession[];
} {
  const sector = "COURT" as const;
  const court = unit({
    code: supreme,
    sector,
    kind: "SUPREME_COURT",
    name: "Tòa án nhân dân tối cao",
    englishName: "Supreme People's Court",
    abbreviation: "TANDTC-M",
    staff: 40,
  });
  const central = underSupremeCourt.map(([slug, kind, name, englishName, more]) =>
    unit({
      code: `${supreme}-${slug}`,
      sector,
      kind,
      name,
      englishName,
      parent: supreme,
      staff: 80,
      ...more,
    }),
  );
  const high = highCourts.map(([slug, place]) =>
    unit({
      code: `gen-high-court-${slug}`,
      sector,
      kind: "HIGH_COURT",
      name: `Tòa án nhân dân cấp cao tại ${place}`,
      englishName: `High People's Court in ${place}`,
      parent: supreme,
      validFrom: "2015-06-01",
      validTo: lastDayBeforeReform,
      staff: 90,
    }),
  );
  const find = (slug: string): Unit => {
    const found = central.find(({ code }) => code === `${supreme}-${slug}`);
    if (!found) throw new Error(`there is no unit ${slug}`);
    return found;
  };
  const follow = (
    kind: string,
    on: string,
    predecessor: Unit,
    successor: Unit,
    legalBasis?: string,
  ): Succession => ({
    kind,
    on,
    predecessor,
    successor,
    legalBasis: legalBasis ?? null,
  });
  return {
    units: [
      court,
      unit({
        code: `${supreme}-party`,
        sector,
        kind: "PARTY_BODY",
        name: "Ban cán sự đảng Tòa án nhân dân tối cao",
        englishName: "Party Committee of the Supreme People's Court",
        parent: supreme,
      }),
      unit({
        code: `${supreme}-council`,
        sector,
        kind: "COUNCIL",
        name: "Hội đồng Thi đua – Khen thưởng Tòa án nhân dân",
        englishName: "Emulation and Commendation Council of the People's Courts",
        parent: supreme,
      }),
      ...central,
      ...high,
      ...militaryCourts(),
    ],
    successions: [
      follow("RENAMED", "2013-01-01", find("south-board"), find("southern")),
      follow("SPLIT_INTO", "2015-07-01", find("statistics"), find("synthesis")),
      follow("SPLIT_INTO", "2015-07-01", find("statistics"), find("legal-science")),
      ...high.map((each) => follow("ABSORBED_BY", reformDay, each, court, courtResolution)),
    ],
  };
}

function militaryCourts(): Unit[] {
  const military = { sector: "COURT" as const, kind: "MILITARY_COURT", staff: 25 };
  const top = "gen-military-court";
  return [
    unit({
      ...military,
      code: top,
      name: "Tòa án quân sự trung ương",
      englishName: "Central Military Court",
      parent: supreme,
      staff: 40,
    }),
    ...zones.map((zone, at) =>
      unit({
        ...military,
        code: `${top}-zone-${at + 1}`,
        name: /\d/.test(zone) ? `Tòa án quân sự Quân khu ${zone}` : `Tòa án quân sự ${zone}`,
        englishName: `Military Court of Zone ${zone}`,
        parent: top,
      }),
    ),
    ...areas.map((area, at) =>
      unit({
        ...military,
        code: `${top}-area-${at + 1}`,
        name: `Tòa án quân sự khu vực ${area}`,
        englishName: `Area Military Court ${area}`,
        parent: `${top}-zone-${at + 1}`,
        staff: 15,
      }),
    ),
  ];
}
