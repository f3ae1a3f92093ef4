import { hasReached, type Member, type Season } from "../clusters/season";
import { dayOf } from "../days/days";
import type { AwardYear } from "./award-year";
import { primeMinister, topOf } from "./deciders";
import { collectiveTitleOf, excellentTitleOf, flagOf } from "./titles";

const governmentFlag = "GOVERNMENT_EMULATION_FLAG";
const registeringForFlags = 0.4;
const registrationsAMember = 1.2;
/** Collectives make at most about this share of a year's registrations. */
const mostOfRegistrations = 0.3;
/** Collectives get at most about this share of a year's awards. */
const mostOfAwards = 0.1;
const awardsAMember = 1.3;

/** The titles of collectives: flags for the best of each season, and the labour titles. */
export function giveToCollectives(to: AwardYear): void {
  const members = to.seasons.reduce((sum, season) => sum + season.members.length, 0);
  const share = Math.min(1, (mostOfAwards * to.plan.awards) / Math.max(1, members * awardsAMember));
  const registering = Math.min(
    1,
    (mostOfRegistrations * to.plan.registrations) / Math.max(1, members * registrationsAMember),
  );
  for (const season of to.seasons) {
    register(to, season, registering);
    if (to.plan.isOver) {
      giveFlags(to, season, share);
      giveLabourTitles(to, season, share);
    } else if (hasReached(season, "BALLOT")) {
      nominateOpenly(to, season);
    }
  }
}

function register(to: AwardYear, season: Season, share: number): void {
  if (!hasReached(season, "REGISTRATION")) return;
  const title = flagOf[season.cluster.sector];
  for (const { unit } of season.members) {
    if (to.chance.happens(0.65 * share)) to.ledger.register(excellentTitleOf(unit), { unit }, season);
    const forFlag = season.cluster.isLocal ? registeringForFlags / 2 : registeringForFlags;
    if (!to.chance.happens(forFlag * share)) continue;
    to.ledger.register(title, { unit }, season);
    if (to.chance.happens(0.3)) to.ledger.register(governmentFlag, { unit }, season);
  }
}

/** The best of a season are put forward for the sector's flag, and from among them some for the Government's. */
function giveFlags(to: AwardYear, season: Season, share: number): void {
  const { sector, isLocal } = season.cluster;
  // However small the world, the clusters between provinces are all there: most of them go without flags then.
  if (!to.chance.happens(isLocal ? 0.25 * share : Math.max(0.25, share))) return;
  const flags = isLocal ? 1 : Math.max(1, Math.round(season.members.length * 0.25 * share));
  const nominees = leadersOf(season, flags);
  const voters = season.members.length;
  const before = dayOf(to.year, 12, 20);
  const proposedTo = to.addressOf(topOf(to.world, sector));
  nominees.forEach(({ unit }, place) => {
    const recipient = { unit };
    const nominee = { title: flagOf[sector], recipient, season, voters, before, proposedTo };
    if (place === 0 || to.chance.happens(0.65)) {
      if (to.ledger.room <= 0) return;
      const nomination = to.nominateWinner(nominee);
      to.ledger.award(to.chance, { ...nominee, ...to.ofSector(sector, "flags"), nomination });
    } else {
      to.nominateInVain(nominee);
    }
    if (isLocal || place >= Math.ceil(nominees.length / 2)) return;
    const higher = { ...nominee, title: governmentFlag };
    if (to.chance.happens(0.5) && to.ledger.room > 0) {
      const nomination = to.nominateWinner(higher);
      to.ledger.award(to.chance, { ...higher, ...to.ofState(primeMinister, sector), nomination });
    } else {
      to.nominateInVain(higher);
    }
  });
  giveFlagsOfProvinces(to, season, share);
}

/** Departments of justice belong to their provinces, which have flags of their own. */
function giveFlagsOfProvinces(to: AwardYear, season: Season, share: number): void {
  for (const { unit } of leadersOf(season, Math.ceil(season.members.length / 2))) {
    const given = to.chance.happens(0.2 * share) ? to.ofProvince(unit) : null;
    if (given)
      to.ledger.award(to.chance, { title: "MINISTERIAL_EMULATION_FLAG", recipient: { unit }, ...given });
  }
}

function giveLabourTitles(to: AwardYear, season: Season, share: number): void {
  const { sector } = season.cluster;
  season.members.forEach(({ unit }, place) => {
    const rank = place / season.members.length;
    const recipient = { unit };
    if (rank < 0.88 && to.chance.happens(0.95 * share)) {
      to.ledger.award(to.chance, { title: collectiveTitleOf(unit), recipient, ...to.grassroots(unit) });
    }
    if (rank >= 0.5 || !to.chance.happens(0.85 * share)) return;
    const nominee = {
      title: excellentTitleOf(unit),
      recipient,
      season,
      voters: season.members.length,
      before: dayOf(to.year, 12, 20),
      proposedTo: to.addressOf(topOf(to.world, sector)),
    };
    if (to.chance.happens(0.8) && to.ledger.room > 0) {
      const nomination = to.nominateWinner(nominee);
      to.ledger.award(to.chance, { ...nominee, ...to.ofSector(sector, "collectives"), nomination });
    } else {
      to.nominateInVain(nominee);
    }
  });
}

/** The year is under way, but the members of this season have voted already. */
function nominateOpenly(to: AwardYear, season: Season): void {
  const { sector } = season.cluster;
  for (const { unit } of leadersOf(season, Math.ceil(season.members.length * 0.25))) {
    to.nominateOpen({
      title: flagOf[sector],
      recipient: { unit },
      season,
      voters: season.members.length,
      before: to.lastDay,
      proposedTo: to.addressOf(topOf(to.world, sector)),
    });
  }
}

function leadersOf({ members }: Season, count: number): readonly Member[] {
  return members.slice(0, count);
}
