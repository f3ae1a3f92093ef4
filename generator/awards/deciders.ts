import { placeName } from "../world/regions";
import type { Sector, Unit } from "../world/unit";
import type { World } from "../world/world";
import type { Office } from "../records/decisions";

export const primeMinister: Office = { slug: "pm", name: "Thủ tướng Chính phủ" };
export const president: Office = { slug: "president", name: "Chủ tịch nước" };

const decidingKinds = new Set([
  "MINISTRY",
  "SUPREME_COURT",
  "CJE_GENERAL_DEPT",
  "CJE_MANAGEMENT_AUTHORITY",
  "PROVINCIAL_JUSTICE_DEPT",
  "PROVINCIAL_CJE_DEPT",
  "PROVINCIAL_COURT",
  "HIGH_COURT",
]);

/** The unit whose head decides on what is given within a unit: itself, or the nearest one above that may. */
export function deciderOf(world: World, unit: Unit): Unit {
  const above = world.parentOf(unit);
  if (!above || decidingKinds.has(unit.kind)) return unit;
  if (unit.kind === "MILITARY_COURT" && above.kind !== "MILITARY_COURT") return unit;
  return deciderOf(world, above);
}

/** The unit at the top of a sector: its head decides on titles of the sector. */
export function topOf(world: World, sector: Sector): Unit {
  return world.unit(sector === "JUSTICE" ? "gen-moj" : "gen-spc");
}

/** The chair of the province of a department of justice, who gives the province's titles to it. */
export function chairOf(world: World, unit: Unit): Office | null {
  const province = world.provinces.find(({ code }) => code === unit.province);
  if (!province || unit.kind !== "PROVINCIAL_JUSTICE_DEPT") return null;
  return { slug: `chair-${province.code}`, name: `Chủ tịch Ủy ban nhân dân ${placeName(province)} (mẫu)` };
}
