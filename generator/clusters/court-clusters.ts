import { mekongGroup, regions, type Region } from "../world/regions";
import { marked, type Unit } from "../world/unit";
import type { World } from "../world/world";
import { numeralOf, type Cluster } from "./cluster";

const firstYearOfNinth = 2024;

interface Shape {
  readonly scope: string;
  readonly englishScope: string;
  readonly fromYear?: number;
  readonly includes: (unit: Unit, year: number) => boolean;
}

const inRegions =
  (...names: readonly Region[]) =>
  ({ kind, province }: Unit): boolean =>
    kind === "PROVINCIAL_COURT" &&
    province !== null &&
    names.some((name) => regions[name].includes(province));

const isOfMekongGroup = ({ province }: Unit): boolean => province !== null && mekongGroup.includes(province);
const isUnderSupremeCourt = ({ parent, staff, kind, province }: Unit): boolean =>
  parent === "gen-spc" &&
  staff > 0 &&
  province === null &&
  kind !== "HIGH_COURT" &&
  kind !== "MILITARY_COURT";
const isReview = ({ code }: Unit): boolean => code.startsWith("gen-spc-review");

/** Clusters I to IX, in their order. */
const shapes: readonly Shape[] = [
  {
    scope: "Tòa án các tỉnh đồng bằng và trung du Bắc bộ, Bắc Trung bộ",
    englishScope: "northern delta and north central courts",
    includes: inRegions("delta", "northCentral"),
  },
  {
    scope: "Tòa án các tỉnh miền núi phía Bắc",
    englishScope: "northern mountain courts",
    includes: inRegions("mountain"),
  },
  {
    scope: "Tòa án các tỉnh duyên hải miền Trung và Tây Nguyên",
    englishScope: "central coast and highland courts",
    includes: inRegions("coast"),
  },
  {
    scope: "Tòa án các tỉnh miền Đông Nam bộ",
    englishScope: "south-east courts",
    includes: inRegions("southEast"),
  },
  {
    scope: "Tòa án các tỉnh miền Tây Nam bộ",
    englishScope: "south-west courts",
    includes: (unit, year) =>
      inRegions("mekong")(unit) && (year < firstYearOfNinth || !isOfMekongGroup(unit)),
  },
  {
    scope: "Các đơn vị thuộc Tòa án nhân dân tối cao",
    englishScope: "units of the Supreme People's Court",
    includes: (unit) => isUnderSupremeCourt(unit) && !isReview(unit),
  },
  {
    scope: "Các Tòa án nhân dân cấp cao và Vụ Giám đốc kiểm tra",
    englishScope: "high courts and review departments",
    includes: (unit) => unit.kind === "HIGH_COURT" || isReview(unit),
  },
  {
    scope: "Các Tòa án quân sự",
    englishScope: "military courts",
    includes: ({ kind }) => kind === "MILITARY_COURT",
  },
  {
    scope: "Tòa án nhóm các tỉnh ven sông Tiền, sông Hậu",
    englishScope: "courts on the Mekong",
    fromYear: firstYearOfNinth,
    includes: (unit) => inRegions("mekong")(unit) && isOfMekongGroup(unit),
  },
];

/** The clusters of the courts that reach past one province. */
export function courtClusters(world: World): readonly Cluster[] {
  const units = world.units.filter(({ sector }) => sector === "COURT");
  const steeredBy = world.unit("gen-spc");
  return shapes.map(({ scope, englishScope, fromYear, includes }, at) => ({
    code: `gen-spc-cluster-${at + 1}`,
    sector: "COURT",
    kind: "CLUSTER",
    name: marked(`Cụm thi đua số ${numeralOf(at + 1)} TANDTC`),
    englishName: `Emulation Cluster No. ${numeralOf(at + 1)} of the Supreme People's Court: ${englishScope} (generated)`,
    number: numeralOf(at + 1),
    block: null,
    scope,
    isLocal: false,
    steeredBy,
    startMonth: 10,
    fromYear: fromYear ?? null,
    toYear: null,
    candidates: (year) => units.filter((unit) => includes(unit, year)),
  }));
}
