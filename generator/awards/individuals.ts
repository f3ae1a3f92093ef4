import { dayOf, yearOf } from "../days/days";
import type { Unit } from "../world/unit";
import type { AwardYear } from "./award-year";
import type { Careers } from "./career";
import { primeMinister, topOf } from "./deciders";
import { certificateOf, fighterOf, medalOf, workerTitleOf } from "./titles";

const fighter = "GRASSROOTS_EMULATION_FIGHTER";

/** Of those who work, so many are advanced workers, unless the year has too few awards for that. */
const workersAmongActive = 0.93;
const workersAmongAwards = 0.47;
const yearsForAMedal = 15;

/** The titles of people: one in eight advanced workers is a fighter, and a few of these go on to the higher titles. */
export function giveToIndividuals(to: AwardYear, careers: Careers): void {
  const active = activeOf(to);
  const share = Math.min(
    workersAmongActive,
    (workersAmongAwards * to.plan.awards) / Math.max(1, active.length),
  );
  active.forEach((person, at) => {
    const unit = to.people.unitOn(
      person,
      dayOf(to.year, 12, 20) < to.lastDay ? dayOf(to.year, 12, 20) : to.lastDay,
    );
    const done = (at + 1) / active.length;
    if (to.plan.isOver) giveToPerson(to, careers, person, unit, share, done);
    else takeUp(to, person, unit, done);
  });
}

function activeOf({ people, year }: AwardYear): Uint32Array {
  const active = new Uint32Array(people.count);
  let count = 0;
  for (let person = 0; person < people.count; person += 1) {
    if (people.isActive(person, year)) active[count++] = person;
  }
  return active.subarray(0, count);
}

function giveToPerson(
  to: AwardYear,
  careers: Careers,
  person: number,
  unit: Unit,
  share: number,
  done: number,
): void {
  const { chance, ledger, people } = to;
  const recipient = { person };
  const isWorker = chance.happens(share);
  const streak = careers.fighterYears[person] ?? 0;
  const isFighter = isWorker && chance.happens((streak > 0 ? 0.45 : 0.08) * (0.5 + people.talentOf(person)));
  const aimsHigher = isFighter || chance.happens(0.02);
  const season = to.seasonOf(unit);
  if (aimsHigher ? chance.happens(0.97) : ledger.lacksRegistrations(done)) {
    // Some aim at a title and are never put forward for it.
    const title = aimsHigher || chance.happens(0.1) ? fighter : workerTitleOf(unit);
    ledger.register(title, recipient, season);
  }
  if (streak >= 2 && chance.happens(0.6)) ledger.register(fighterOf[unit.sector], recipient, season);
  if (isWorker) {
    const title = workerTitleOf(unit);
    const given = to.grassroots(unit);
    const isOnPaper = ledger.room > 0 && ledger.lacksNominations(done);
    const nomination = isOnPaper ? to.nominateWinner({ title, ...inUnit(to, person, unit) }) : undefined;
    ledger.award(chance, { title, recipient, ...given, nomination });
  }
  if (isFighter && ledger.room > 0) {
    const nomination = to.nominateWinner({ title: fighter, ...inUnit(to, person, unit) });
    ledger.award(chance, { title: fighter, recipient, ...to.grassroots(unit), nomination });
  } else if (aimsHigher) {
    to.nominateInVain({ title: fighter, ...inUnit(to, person, unit) });
  }
  const isSectorFighter = isFighter && streak >= 2 && giveSectorTitle(to, careers, person, unit);
  careers.pass(person, isFighter, isSectorFighter);
  if (isFighter && streak >= 1 && chance.happens(0.35)) giveCertificate(to, person, unit, streak);
  giveMedal(to, careers, person);
}

/** Three years in a row as a fighter lead to the sector's title, two of those to the nation's. */
function giveSectorTitle(to: AwardYear, careers: Careers, person: number, unit: Unit): boolean {
  const { chance, ledger, world } = to;
  const held = careers.sectorFighterYears[person] ?? 0;
  if (!chance.happens(held > 0 ? 0.7 : 0.35) || ledger.room <= 0) return false;
  const season = to.seasonOf(unit);
  const voters = season?.members.length ?? 5;
  const ofProvince = chance.happens(0.3) ? to.ofProvince(unit) : null;
  const title = ofProvince ? "MINISTERIAL_EMULATION_FIGHTER" : fighterOf[unit.sector];
  const proposedTo = ofProvince?.decision.issuedBy ?? to.addressOf(topOf(world, unit.sector));
  const nominee = {
    title,
    recipient: { person },
    season,
    voters,
    before: dayOf(to.year, 12, 20),
    proposedTo,
  };
  if (chance.happens(0.75)) {
    const nomination = to.nominateWinner(nominee);
    ledger.award(chance, { ...nominee, ...(ofProvince ?? to.ofSector(unit.sector, "fighters")), nomination });
  } else {
    to.nominateInVain(nominee);
    return false;
  }
  if (held >= 1 && chance.happens(0.25)) {
    const higher = { ...nominee, title: "NATIONAL_EMULATION_FIGHTER", proposedTo: primeMinister.name };
    if (chance.happens(0.6) && ledger.room > 0) {
      const nomination = to.nominateWinner(higher);
      ledger.award(chance, { ...higher, ...to.ofState(primeMinister, unit.sector), nomination });
    } else {
      to.nominateInVain(higher);
    }
  }
  return true;
}

function giveCertificate(to: AwardYear, person: number, unit: Unit, streak: number): void {
  const { chance, ledger, world } = to;
  if (ledger.room <= 0) return;
  const isOfPrimeMinister = streak >= 4 && chance.happens(0.3);
  const title = isOfPrimeMinister ? "PM_MERIT_CERTIFICATE" : certificateOf[unit.sector];
  const proposedTo = isOfPrimeMinister ? primeMinister.name : to.addressOf(topOf(world, unit.sector));
  const nominee = { ...inUnit(to, person, unit), title, proposedTo };
  if (!chance.happens(0.8)) {
    to.nominateInVain(nominee);
    return;
  }
  const nomination = to.nominateWinner(nominee);
  const given = isOfPrimeMinister
    ? to.ofState(primeMinister, unit.sector)
    : to.ofSector(unit.sector, "certificates");
  ledger.award(chance, { title, recipient: { person }, ...given, nomination, type: "MERIT" });
}

function giveMedal(to: AwardYear, careers: Careers, person: number): void {
  const { chance, ledger, people } = to;
  if (careers.hasMedal[person] === 1 || ledger.room <= 0) return;
  if (to.year - yearOf(people.joinedOn(person)) < yearsForAMedal || !chance.happens(0.03)) return;
  careers.hasMedal[person] = 1;
  const sector = people.sectorOf(person);
  ledger.award(chance, {
    title: medalOf[sector],
    recipient: { person },
    ...to.ofSector(sector, "medals"),
    type: "LONG_SERVICE",
  });
}

/** In a year that is under way people have registered, and some are nominated. */
function takeUp(to: AwardYear, person: number, unit: Unit, done: number): void {
  const isAmbitious = to.chance.happens(0.1);
  if (to.ledger.lacksRegistrations(done)) {
    to.ledger.register(isAmbitious ? fighter : workerTitleOf(unit), { person }, to.seasonOf(unit));
  }
  if (!to.ledger.lacksNominations(done)) return;
  to.nominateOpen({
    ...inUnit(to, person, unit),
    title: isAmbitious ? fighter : workerTitleOf(unit),
    before: to.lastDay,
  });
}

/** A nominee on whom the people of the unit vote. */
function inUnit(to: AwardYear, person: number, unit: Unit) {
  return {
    recipient: { person },
    voters: to.people.homeOf(person).size,
    before: dayOf(to.year, 10, 5),
    proposedTo: to.grassroots(unit).decision.issuedBy,
  };
}
