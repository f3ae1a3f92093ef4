/** What a person is in a unit. */
export type PostRole = "HEAD" | "DEPUTY" | "STAFF";

type Leaders = readonly [head: string, deputy: string];

const leaders: Readonly<Record<string, Leaders>> = {
  MINISTRY: ["Bộ trưởng", "Thứ trưởng"],
  GENERAL_DEPARTMENT: ["Tổng cục trưởng", "Phó Tổng cục trưởng"],
  CJE_GENERAL_DEPT: ["Tổng cục trưởng", "Phó Tổng cục trưởng"],
  CJE_MANAGEMENT_AUTHORITY: ["Cục trưởng", "Phó Cục trưởng"],
  DEPARTMENT: ["Vụ trưởng", "Phó Vụ trưởng"],
  AUTHORITY: ["Cục trưởng", "Phó Cục trưởng"],
  OFFICE: ["Chánh", "Phó Chánh"],
  BOARD: ["Trưởng", "Phó Trưởng"],
  ACADEMY: ["Giám đốc", "Phó Giám đốc"],
  PRESS: ["Tổng Biên tập", "Phó Tổng Biên tập"],
  DIVISION: ["Trưởng", "Phó Trưởng"],
  PROVINCIAL_JUSTICE_DEPT: ["Giám đốc", "Phó Giám đốc"],
  PROVINCIAL_CJE_DEPT: ["Thủ trưởng", "Phó Thủ trưởng"],
  DISTRICT_CJE_SUBDEPT: ["Chi cục trưởng", "Phó Chi cục trưởng"],
  REGIONAL_CJE_DIVISION: ["Trưởng", "Phó Trưởng"],
};

const courtLeaders: Leaders = ["Chánh án", "Phó Chánh án"];

const callings: readonly (readonly [kinds: readonly string[], callings: readonly string[]])[] = [
  [["MILITARY_COURT"], ["Thẩm phán quân sự", "Thư ký Tòa án quân sự", "Thẩm tra viên"]],
  [
    ["PROVINCIAL_COURT", "DISTRICT_COURT", "REGIONAL_COURT", "HIGH_COURT", "SUPREME_COURT"],
    ["Thẩm phán", "Thẩm phán", "Thư ký Tòa án", "Thẩm tra viên"],
  ],
  [
    ["PROVINCIAL_CJE_DEPT", "DISTRICT_CJE_SUBDEPT", "REGIONAL_CJE_DIVISION"],
    ["Chấp hành viên", "Chấp hành viên", "Thẩm tra viên", "Chuyên viên"],
  ],
  [["ACADEMY"], ["Giảng viên", "Chuyên viên"]],
  [["PRESS"], ["Phóng viên", "Biên tập viên"]],
];

const grades: Readonly<Record<string, readonly [lower: string, higher: string]>> = {
  "Thẩm phán": ["Thẩm phán sơ cấp", "Thẩm phán trung cấp"],
  "Chấp hành viên": ["Chấp hành viên sơ cấp", "Chấp hành viên trung cấp"],
};

/** What the head of a kind of units, or the deputy, is called. */
export function leaderOf(kind: string, role: "HEAD" | "DEPUTY"): string {
  const [head, deputy] = leaders[kind] ?? courtLeaders;
  return role === "HEAD" ? head : deputy;
}

/** What a person who leads nobody is called; `traits` settle the calling. */
export function callingOf(kind: string, traits: number, isSenior: boolean): string {
  const choices = callings.find(([kinds]) => kinds.includes(kind))?.[1] ?? ["Chuyên viên"];
  const calling = choices[traits % choices.length] ?? "Chuyên viên";
  const [lower, higher] = grades[calling] ?? [calling, `${calling} chính`];
  return isSenior ? higher : lower;
}

/** Kinds of units whose leaders lead a ministry or a branch, and those whose leaders lead a department of one or of a province. */
const topKinds = ["MINISTRY", "SUPREME_COURT"];
const departmentKinds = [
  "GENERAL_DEPARTMENT",
  "CJE_GENERAL_DEPT",
  "CJE_MANAGEMENT_AUTHORITY",
  "DEPARTMENT",
  "AUTHORITY",
  "OFFICE",
  "BOARD",
  "ACADEMY",
  "PRESS",
  "HIGH_COURT",
  "PROVINCIAL_COURT",
  "PROVINCIAL_JUSTICE_DEPT",
  "PROVINCIAL_CJE_DEPT",
];

/** The level of a post in a kind of units, as records have it. */
export function levelOf(kind: string, role: PostRole): string {
  if (role === "STAFF") return "DIRECT_WORKER";
  if (topKinds.includes(kind)) return "MINISTRY";
  return departmentKinds.includes(kind) ? "DEPARTMENT" : "OTHER_LEADER";
}
