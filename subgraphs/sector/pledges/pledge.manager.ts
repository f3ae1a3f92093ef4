import type { SectorLoaders } from "../context";
import type { UnitRow } from "../units/unit.entity";
import type { PledgeRow } from "./pledge.entity";

/** The units that signed a pledge, by code. */
export async function signatoriesOf(
  pledge: PledgeRow,
  { pledges, units }: SectorLoaders,
): Promise<UnitRow[]> {
  const signatories = await pledges.signatoriesOf.load(pledge.code);
  const found = await Promise.all(signatories.map(({ unitCode }) => units.byCode.load(unitCode)));
  return found.filter((unit) => unit !== null);
}
