import { unit, type Succession, type Unit } from "./unit";

const ministry = "gen-moj";
const generalDepartment = "gen-moj-gdcje";

type Line = readonly [slug: string, kind: string, name: string, englishName: string, more?: Partial<Unit>];

const underMinistry: readonly Line[] = [
  ["office", "OFFICE", "Văn phòng Bộ", "Ministry Office"],
  ["dop", "DEPARTMENT", "Vụ Tổ chức cán bộ", "Department of Organisation and Personnel"],
  [
    "dec",
    "DEPARTMENT",
    "Vụ Thi đua – Khen thưởng",
    "Department of Emulation and Commendation",
    { abbreviation: "Vụ TĐKT", validFrom: "2006-04-28", validTo: "2022-11-28" },
  ],
  [
    "gald",
    "DEPARTMENT",
    "Vụ Các vấn đề chung về xây dựng pháp luật",
    "Department of General Legislative Affairs",
  ],
  [
    "criminal",
    "DEPARTMENT",
    "Vụ Pháp luật hình sự - hành chính",
    "Department of Criminal and Administrative Law",
  ],
  ["civil", "DEPARTMENT", "Vụ Pháp luật dân sự - kinh tế", "Department of Civil and Economic Law"],
  ["international", "DEPARTMENT", "Vụ Pháp luật quốc tế", "Department of International Law"],
  ["icd", "DEPARTMENT", "Vụ Hợp tác quốc tế", "Department of International Cooperation"],
  [
    "apf",
    "AUTHORITY",
    "Cục Kế hoạch – Tài chính",
    "Authority of Planning and Finance",
    { formerNames: [{ name: "Vụ Kế hoạch – Tài chính (mẫu)", until: "2013-06-30" }] },
  ],
  ["legal-aid", "AUTHORITY", "Cục Trợ giúp pháp lý", "Authority of Legal Aid", { validTo: "2025-02-28" }],
  [
    "dissemination",
    "AUTHORITY",
    "Cục Phổ biến, giáo dục pháp luật",
    "Authority of Legal Education",
    { validTo: "2025-02-28" },
  ],
  [
    "education-aid",
    "AUTHORITY",
    "Cục Phổ biến, giáo dục pháp luật và Trợ giúp pháp lý",
    "Authority of Legal Education and Legal Aid",
    { validFrom: "2025-03-01" },
  ],
  ["support", "AUTHORITY", "Cục Bổ trợ tư pháp", "Authority of Judicial Support"],
  ["administration", "AUTHORITY", "Cục Hành chính tư pháp", "Authority of Judicial Administration"],
  ["documents", "AUTHORITY", "Cục Kiểm tra văn bản", "Authority of Document Review"],
  ["it", "AUTHORITY", "Cục Công nghệ thông tin", "Authority of Information Technology"],
  ["adoption", "AUTHORITY", "Cục Con nuôi", "Authority of Adoption"],
  ["registration", "AUTHORITY", "Cục Đăng ký giao dịch bảo đảm", "Authority of Security Registration"],
  [
    "compensation",
    "AUTHORITY",
    "Cục Bồi thường nhà nước",
    "Authority of State Compensation",
    { validFrom: "2011-12-01", validTo: "2025-02-28" },
  ],
  ["inspectorate", "BOARD", "Thanh tra Bộ", "Ministry Inspectorate"],
  ["academy", "ACADEMY", "Học viện Tư pháp", "Judicial Academy"],
  ["newspaper", "PRESS", "Báo Pháp luật", "Law Newspaper"],
  ["journal", "PRESS", "Tạp chí Dân chủ và Pháp luật", "Democracy and Law Journal"],
  [
    "gdcje",
    "CJE_GENERAL_DEPT",
    "Tổng cục Thi hành án dân sự",
    "General Department of Civil Judgment Enforcement",
    { abbreviation: "Tổng cục THADS", validTo: "2025-02-25" },
  ],
  [
    "cjema",
    "CJE_MANAGEMENT_AUTHORITY",
    "Cục Quản lý Thi hành án dân sự",
    "Management Authority of Civil Judgment Enforcement",
    { abbreviation: "Cục Quản lý THADS", validFrom: "2025-02-26" },
  ],
];

const underGeneralDepartment: readonly Line[] = [
  ["prof1", "DEPARTMENT", "Vụ Nghiệp vụ 1", "Professional Department 1"],
  ["prof2", "DEPARTMENT", "Vụ Nghiệp vụ 2", "Professional Department 2"],
  ["prof3", "DEPARTMENT", "Vụ Nghiệp vụ 3", "Professional Department 3"],
  ["complaints", "DEPARTMENT", "Vụ Giải quyết khiếu nại, tố cáo", "Department of Complaints"],
  ["office", "OFFICE", "Văn phòng Tổng cục", "Office of the General Department"],
];

/** The Ministry of Justice with what is under it, and the General Department of Civil Judgment Enforcement. */
export function centralJustice(): {
  readonly units: readonly Unit[];
  readonly successions: readonly Succession[];
} {
  const sector = "JUSTICE" as const;
  const units = [
    unit({
      code: ministry,
      sector,
      kind: "MINISTRY",
      name: "Bộ Tư pháp",
      englishName: "Ministry of Justice",
      abbreviation: "BTP-M",
      staff: 30,
    }),
    unit({
      code: `${ministry}-party`,
      sector,
      kind: "PARTY_BODY",
      name: "Ban cán sự đảng Bộ Tư pháp",
      englishName: "Party Committee of the Ministry of Justice",
      parent: ministry,
    }),
    unit({
      code: `${ministry}-council`,
      sector,
      kind: "COUNCIL",
      name: "Hội đồng Thi đua – Khen thưởng ngành Tư pháp",
      englishName: "Emulation and Commendation Council of the Justice Sector",
      parent: ministry,
    }),
    ...underMinistry.map(([slug, kind, name, englishName, more]) =>
      unit({
        code: `${ministry}-${slug}`,
        sector,
        kind,
        name,
        englishName,
        parent: ministry,
        staff: 90,
        ...more,
      }),
    ),
    unit({
      code: `${ministry}-support-gd`,
      sector,
      kind: "GENERAL_DEPARTMENT",
      name: "Tổng cục Hỗ trợ pháp luật",
      englishName: "General Department of Legal Support",
      parent: ministry,
      validTo: "2012-12-31",
    }),
    unit({
      code: "gen-thads-system",
      sector,
      kind: "SYSTEM",
      name: "Hệ thống Thi hành án dân sự",
      englishName: "Civil Judgment Enforcement System",
      abbreviation: "Hệ thống THADS",
      aliases: ["Hệ thống THADS (mẫu)"],
      parent: generalDepartment,
    }),
    ...underGeneralDepartment.map(([slug, kind, name, englishName]) =>
      unit({
        code: `${generalDepartment}-${slug}`,
        sector,
        kind,
        name,
        englishName,
        parent: generalDepartment,
        validTo: "2025-02-25",
        staff: 60,
      }),
    ),
  ];
  const find = (slug: string): Unit => {
    const found = units.find(({ code }) => code === `${ministry}-${slug}`);
    if (!found) throw new Error(`there is no unit ${slug}`);
    return found;
  };
  const follow = (kind: string, on: string, predecessor: string, successor: string): Succession => ({
    kind,
    on,
    predecessor: find(predecessor),
    successor: find(successor),
    legalBasis: null,
  });
  return {
    units,
    successions: [
      follow("ABSORBED_BY", "2022-11-29", "dec", "dop"),
      follow("REORGANISED_AS", "2025-02-26", "gdcje", "cjema"),
      ...underGeneralDepartment.map(([slug]) =>
        follow("ABSORBED_BY", "2025-02-26", `gdcje-${slug}`, "cjema"),
      ),
      follow("MERGED_INTO", "2025-03-01", "dissemination", "education-aid"),
      follow("MERGED_INTO", "2025-03-01", "legal-aid", "education-aid"),
      follow("ABSORBED_BY", "2025-03-01", "compensation", "registration"),
    ],
  };
}
