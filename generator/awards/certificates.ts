import { dayOf } from "../days/days";
import { isValidOn } from "../world/unit";
import type { AwardYear } from "./award-year";
import { certificateOf } from "./titles";

const toUnits = 0.1;
const ofSector = 0.07;
const types = ["MERIT", "MERIT", "MERIT", "MOVEMENT", "MOVEMENT", "AD_HOC"];
const bySeniority = 0.1;

/** What is left of a year's awards: certificates for people and units, quarter by quarter. */
export function giveCertificates(to: AwardYear): void {
  while (to.ledger.room > 0) {
    if (to.chance.happens(toUnits)) giveToUnit(to);
    else giveToSomebody(to);
  }
}

function giveToSomebody(to: AwardYear): void {
  const { chance, people, ledger } = to;
  const person = chance.between(0, people.count - 1);
  if (!people.isActive(person, to.year) && !chance.happens(0.01)) return;
  const quarter = chance.between(1, 4);
  const unit = people.unitOn(person, dayOf(to.year, quarter * 3 - 1, 15));
  const type =
    unit.kind === "MILITARY_COURT" && chance.happens(bySeniority) ? "SENIORITY" : chance.pick(types);
  const recipient = { person };
  if (chance.happens(ofSector)) {
    const given = to.ofSector(unit.sector, "certificates");
    ledger.award(chance, { title: certificateOf[unit.sector], recipient, ...given, type });
  } else {
    ledger.award(chance, {
      title: "COMMENDATION_CERTIFICATE",
      recipient,
      ...to.certificates(unit, quarter),
      type,
    });
  }
}

function giveToUnit(to: AwardYear): void {
  const { chance, world, ledger } = to;
  const unit = chance.pick(world.units);
  const quarter = chance.between(1, 4);
  if (unit.staff === 0 || !isValidOn(unit, dayOf(to.year, quarter * 3 - 1, 15))) return;
  const title = chance.happens(ofSector) ? certificateOf[unit.sector] : "COMMENDATION_CERTIFICATE";
  const given =
    title === "COMMENDATION_CERTIFICATE"
      ? to.certificates(unit, quarter)
      : to.ofSector(unit.sector, "certificates");
  ledger.award(chance, { title, recipient: { unit }, ...given, type: chance.pick(types) });
}
