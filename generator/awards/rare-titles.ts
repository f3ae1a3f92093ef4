import { isValidOn, type Sector, type Unit } from "../world/unit";
import type { Chance } from "../chance/chance";
import { dayOf } from "../days/days";
import type { AwardYear } from "./award-year";
import { president, primeMinister } from "./deciders";
import { sectorOf, type Recipient } from "./recipient";

interface RareTitle {
  readonly title: string;
  /** How many of a million awards. */
  readonly ofAMillion: number;
  readonly to: "PERSON" | "UNIT" | "EITHER" | "JUDGE" | "FOREIGNER" | "FAMILY";
  readonly by: "PRESIDENT" | "PRIME_MINISTER" | "SECTOR" | "PROVINCE";
  readonly type?: string;
  readonly sector?: Sector;
  readonly fromYear?: number;
  /** Emulation is rewarded when the year is over. */
  readonly isOfEmulation?: boolean;
}

const order = (title: string, ofAMillion: number, to: RareTitle["to"] = "EITHER"): RareTitle => ({
  title,
  ofAMillion,
  to,
  by: "PRESIDENT",
  type: "MERIT",
});

const rareTitles: readonly RareTitle[] = [
  order("ORDER_GOLD_STAR", 4, "UNIT"),
  order("ORDER_HO_CHI_MINH", 8, "UNIT"),
  order("ORDER_INDEPENDENCE_1", 20),
  order("ORDER_INDEPENDENCE_2", 30),
  order("ORDER_INDEPENDENCE_3", 60),
  order("ORDER_LABOUR_1", 150),
  order("ORDER_LABOUR_2", 400),
  order("ORDER_LABOUR_3", 1_200),
  order("HERO_OF_LABOUR", 6),
  order("HCM_PRIZE", 2, "PERSON"),
  order("STATE_PRIZE", 4, "PERSON"),
  { ...order("ORDER_BRAVERY", 6, "PERSON"), type: "AD_HOC" },
  { ...order("ORDER_FRIENDSHIP", 10, "FOREIGNER"), type: "EXTERNAL" },
  { ...order("MEDAL_FRIENDSHIP", 20, "FOREIGNER"), type: "EXTERNAL" },
  { title: "PM_MERIT_CERTIFICATE", ofAMillion: 2_500, to: "UNIT", by: "PRIME_MINISTER", type: "MERIT" },
  {
    title: "COMMENDATION_LETTER",
    ofAMillion: 3_000,
    to: "EITHER",
    by: "SECTOR",
    type: "AD_HOC",
    sector: "COURT",
  },
  {
    title: "EXCELLENT_JUDGE",
    ofAMillion: 400,
    to: "JUDGE",
    by: "SECTOR",
    type: "MERIT",
    sector: "COURT",
    fromYear: 2014,
  },
  {
    title: "OUTSTANDING_JUDGE",
    ofAMillion: 150,
    to: "JUDGE",
    by: "SECTOR",
    type: "MERIT",
    sector: "COURT",
    fromYear: 2014,
  },
  {
    title: "EXEMPLARY_JUDGE",
    ofAMillion: 40,
    to: "JUDGE",
    by: "SECTOR",
    type: "MERIT",
    sector: "COURT",
    fromYear: 2014,
  },
  { title: "CULTURAL_FAMILY", ofAMillion: 40, to: "FAMILY", by: "SECTOR" },
  // These are also reached step by step; in a small world perhaps nobody comes so far.
  {
    title: "NATIONAL_EMULATION_FIGHTER",
    ofAMillion: 10,
    to: "PERSON",
    by: "PRIME_MINISTER",
    isOfEmulation: true,
  },
  {
    title: "MINISTERIAL_EMULATION_FIGHTER",
    ofAMillion: 40,
    to: "PERSON",
    by: "PROVINCE",
    isOfEmulation: true,
    sector: "JUSTICE",
  },
  {
    title: "MINISTERIAL_EMULATION_FLAG",
    ofAMillion: 40,
    to: "UNIT",
    by: "PROVINCE",
    isOfEmulation: true,
    sector: "JUSTICE",
  },
];

const million = 1_000_000;
const attempts = 500;
/** All rare titles together get at most this share of a year. */
const mostOfAwards = 0.2;

/** Titles and orders that are given to few. What is left over of one year counts in the next. */
export class RareTitles {
  private readonly owed = rareTitles.map(() => 0);
  private readonly seen = rareTitles.map(() => false);

  constructor(
    private readonly fromYear: number,
    private readonly toYear: number,
  ) {}

  give(to: AwardYear): void {
    const least = to.ledger.room - Math.ceil(to.plan.awards * mostOfAwards);
    for (const [at, rare] of rareTitles.entries()) {
      if (to.year < (rare.fromYear ?? to.year) || (rare.isOfEmulation && !to.plan.isOver)) continue;
      const due = (this.owed[at] ?? 0) + (rare.ofAMillion * to.plan.awards) / million;
      const isTurn = !this.seen[at] && to.year === this.firstYearOf(at, rare);
      const count = isTurn ? Math.max(1, Math.floor(due)) : Math.floor(due);
      this.owed[at] = Math.max(0, due - count);
      this.seen[at] ||= count > 0;
      for (let number = 0; number < count && to.ledger.room > least; number += 1) giveOne(to, rare);
    }
  }

  /** The year in which a title is given even where so few would be given that it is none. */
  private firstYearOf(at: number, { fromYear = 0 }: RareTitle): number {
    const first = Math.max(this.fromYear, fromYear);
    return first + (at % Math.max(1, this.toYear - first));
  }
}

function giveOne(to: AwardYear, rare: RareTitle): void {
  const { title, type } = rare;
  const sector = rare.sector ?? to.chance.pick(["JUSTICE", "COURT"] as const);
  const recipient = choose(to, to.chance, rare, sector);
  const given = recipient && decide(to, rare, recipient, sector);
  if (given) to.ledger.award(to.chance, { title, recipient, ...given, type });
}

function decide(to: AwardYear, { by }: RareTitle, recipient: Recipient, sector: Sector) {
  if (by === "SECTOR") return to.ofSector(sector, "honours");
  if (by !== "PROVINCE") return to.ofState(by === "PRESIDENT" ? president : primeMinister, sector);
  const unit = unitOf(to, recipient);
  return unit && to.ofProvince(unit);
}

function choose(
  to: AwardYear,
  chance: Chance,
  { to: kind, by }: RareTitle,
  sector: Sector,
): Recipient | null {
  if (kind === "FOREIGNER") {
    return { outsider: `Chuyên gia nước ngoài mẫu ${chance.between(1, 999)}`, kind: "INDIVIDUAL", sector };
  }
  if (kind === "FAMILY") {
    return { outsider: `Gia đình mẫu ${chance.between(1, 9_999)}`, kind: "HOUSEHOLD", sector };
  }
  const isUnit = kind === "UNIT" || (kind === "EITHER" && chance.happens(0.5));
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const recipient: Recipient = isUnit
      ? { unit: chance.pick(to.world.units) }
      : { person: chance.between(0, to.people.count - 1) };
    if (!isThere(to, recipient, sector)) continue;
    if (by === "PROVINCE" && unitOf(to, recipient)?.kind !== "PROVINCIAL_JUSTICE_DEPT") continue;
    if (kind !== "JUDGE" || ("person" in recipient && to.people.isJudgeOn(recipient.person, middleOf(to)))) {
      return recipient;
    }
  }
  return null;
}

function isThere(to: AwardYear, recipient: Recipient, sector: Sector): boolean {
  if (sectorOf(to.people, recipient) !== sector) return false;
  if ("person" in recipient) return to.people.isActive(recipient.person, to.year);
  return "unit" in recipient && recipient.unit.staff > 0 && isValidOn(recipient.unit, middleOf(to));
}

function unitOf(to: AwardYear, recipient: Recipient): Unit | null {
  if ("person" in recipient) return to.people.unitOn(recipient.person, middleOf(to));
  return "unit" in recipient ? recipient.unit : null;
}

function middleOf({ year }: AwardYear): string {
  return dayOf(year, 6, 30);
}
