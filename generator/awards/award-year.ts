import type { Chance } from "../chance/chance";
import type { Season } from "../clusters/season";
import { addDays, dayOf, dayWithin, earlier } from "../days/days";
import type { People } from "../people/people";
import { nameOn, type Sector, type Unit } from "../world/unit";
import type { World } from "../world/world";
import { leaderOf } from "../people/post";
import type { Decision, Decisions, Issuer } from "../records/decisions";
import { ballotOf } from "./ballot";
import { chairOf, deciderOf, topOf } from "./deciders";
import type { Ledger } from "./ledger";
import type { Nomination } from "./nomination";
import type { YearPlan } from "./year-plan";

/** Where a nomination ends that passed the vote and comes to nothing all the same. */
const endings = ["REJECTED", "RETURNED", "WITHDRAWN", "DOWNGRADED"];
/** Where the nominations of a year that is under way stand. */
const openStates = ["PROPOSED", "VOTED", "SUBMITTED", "APPRAISED", "COUNCIL_APPROVED"];
const methods = ["bỏ phiếu kín", "bình xét suy tôn", "biểu quyết"];

type Nominee = Pick<Nomination, "title" | "recipient" | "season"> & {
  readonly voters: number;
  /** The day before which the vote was held. */
  readonly before: string;
  readonly proposedTo: string;
};

/** What giving the titles of one year takes, with the steps that all of them share. */
export class AwardYear {
  readonly year: number;
  private readonly signed = new Map<string, string>();
  private readonly seasonByUnit: ReadonlyMap<string, Season>;

  constructor(
    readonly plan: YearPlan,
    readonly world: World,
    readonly people: People,
    readonly seasons: readonly Season[],
    readonly decisions: Decisions,
    readonly ledger: Ledger,
    readonly chance: Chance,
    readonly lastDay: string,
  ) {
    this.year = plan.year;
    this.seasonByUnit = new Map(
      seasons.flatMap((season) => season.members.map(({ unit }) => [unit.code, season] as const)),
    );
  }

  seasonOf(unit: Unit): Season | undefined {
    return this.seasonByUnit.get(unit.code);
  }

  /** The yearly decision of whoever decides on the grassroots titles of a unit. */
  grassroots(unit: Unit): { readonly decision: Decision; readonly issuer: Issuer } {
    const issuer = deciderOf(this.world, unit);
    // Departments of justice and the ministry close the calendar year, the others the one that ends in September.
    const isCalendarYear = issuer.kind === "MINISTRY" || issuer.kind === "PROVINCIAL_JUSTICE_DEPT";
    const { year } = this;
    const [from, to] = isCalendarYear
      ? [dayOf(year, 12, 5), dayOf(year + 1, 1, 25)]
      : [dayOf(year, 10, 10), dayOf(year, 12, 20)];
    const subject = `Tặng danh hiệu thi đua cấp cơ sở năm ${year} (mẫu)`;
    return this.decide(issuer, "titles", from, to, subject);
  }

  /** The decision of a quarter of whoever decides on the certificates of a unit. */
  certificates(unit: Unit, quarter: number): { readonly decision: Decision; readonly issuer: Issuer } {
    const { year } = this;
    const from = dayOf(year, quarter * 3 - 2, 1);
    const subject = `Tặng Giấy khen quý ${quarter} năm ${year} (mẫu)`;
    return this.decide(
      deciderOf(this.world, unit),
      `certificates-${quarter}`,
      from,
      addDays(from, 85),
      subject,
    );
  }

  /** A decision of the head of a sector, of the months after the year or, for what is given in it, of a quarter. */
  ofSector(sector: Sector, slug: string): { readonly decision: Decision; readonly issuer: Issuer } {
    const from = this.plan.isOver ? dayOf(this.year + 1, 1, 15) : dayOf(this.year, 5, 1);
    const subject = `Tặng danh hiệu, hình thức khen thưởng của ngành năm ${this.year} (mẫu)`;
    return this.decide(topOf(this.world, sector), slug, from, addDays(from, 100), subject);
  }

  ofProvince(unit: Unit): { readonly decision: Decision; readonly issuer: Issuer } | null {
    const issuer = chairOf(this.world, unit);
    const from = dayOf(this.year + 1, 1, 20);
    const subject = `Tặng danh hiệu thi đua cấp tỉnh năm ${this.year} (mẫu)`;
    return issuer && this.decide(issuer, "titles", from, addDays(from, 40), subject);
  }

  ofState(issuer: Issuer, sector: Sector): { readonly decision: Decision; readonly issuer: Issuer } {
    const from = this.plan.isOver ? dayOf(this.year + 1, 3, 1) : dayOf(this.year, 3, 1);
    const subject = `Khen thưởng cấp Nhà nước năm ${this.year} (mẫu)`;
    return this.decide(issuer, sector.toLowerCase(), from, addDays(from, 150), subject);
  }

  /** What the head of a unit is called, to whom proposals go. */
  addressOf(unit: Unit): string {
    return `${leaderOf(unit.kind, "HEAD")} ${nameOn(unit, dayOf(this.year, 12, 1))}`;
  }

  /** Nominates somebody who is awarded: the vote passed. */
  nominateWinner(nominee: Nominee): string {
    return this.ledger.nominate({ ...this.votedOn(nominee, true), state: "DECIDED" });
  }

  /** Nominates somebody in vain: the vote failed, or something after it. */
  nominateInVain(nominee: Nominee): void {
    const { chance, ledger } = this;
    const passes = chance.happens(0.6);
    ledger.nominate({ ...this.votedOn(nominee, passes), state: passes ? chance.pick(endings) : "REJECTED" });
  }

  /** Nominates somebody on whom nobody has decided yet. */
  nominateOpen(nominee: Nominee): void {
    const { chance, ledger } = this;
    const state = chance.pick(openStates);
    const { ballot, ...nomination } = this.votedOn(nominee, true);
    ledger.nominate({ ...nomination, state, ballot: state === "PROPOSED" ? undefined : ballot });
  }

  private votedOn({ voters, before, proposedTo, ...nominee }: Nominee, passes: boolean) {
    const heldOn = addDays(before, -this.chance.between(20, 45));
    return {
      ...nominee,
      ballot: {
        ...ballotOf(this.chance, voters, passes),
        heldOn,
        method: this.chance.pick(methods),
        secret: this.chance.happens(0.7),
      },
      proposedOn: addDays(heldOn, this.chance.between(1, 12)),
      proposedTo,
    };
  }

  private decide(issuer: Issuer, slug: string, from: string, to: string, subject: string) {
    const key = `${"code" in issuer ? issuer.code : issuer.slug}/${slug}`;
    const signedOn = this.signed.get(key) ?? earlier(dayWithin(this.chance, from, to), this.lastDay);
    this.signed.set(key, signedOn);
    return { decision: this.decisions.issue({ year: this.year, slug, issuer, signedOn, subject }), issuer };
  }
}
