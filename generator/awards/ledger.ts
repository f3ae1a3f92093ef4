import { awardRecords } from "../../subgraphs/awards/awards/award.records";
import { nominationRecords } from "../../subgraphs/awards/nominations/nomination.records";
import { registrationRecords } from "../../subgraphs/awards/registrations/registration.records";
import { hash, type Chance } from "../chance/chance";
import type { Season } from "../clusters/season";
import { addDays, earlier } from "../days/days";
import type { RecordOutput } from "../output/record-output";
import type { People } from "../people/people";
import { cited } from "../records/source-document";
import type { Decision, Decisions, Issuer } from "../records/decisions";
import { reasons, revocationGrounds } from "../words/grounds";
import { statesOf, writeFilesOf } from "./files-of-nominations";
import type { Nomination } from "./nomination";
import { recipientColumns, sectorOf, type Recipient } from "./recipient";
import type { YearPlan } from "./year-plan";

export interface Award {
  readonly title: string;
  readonly recipient: Recipient;
  readonly decision: Decision;
  readonly issuer: Issuer;
  readonly season?: Season;
  readonly nomination?: string;
  /** Why a commendation is given; titles of emulation are given for none of these reasons. */
  readonly type?: string;
}

/** One award in so many is taken back, beginning with this one. */
const awardsARevocation = 997;
const firstRevoked = 60;

/** What lies with a nomination is written for one in so many: it is ten records each. */
const nominationsAFile = 4;

/** Writes the registrations, nominations and awards of one year after the other, and minds how many there are. */
export class Ledger {
  private year: YearPlan = { year: 0, awards: 0, nominations: 0, registrations: 0, isOver: true };
  private atStart = { awards: 0, nominations: 0, registrations: 0 };

  constructor(
    private readonly output: RecordOutput,
    private readonly people: People,
    private readonly decisions: Decisions,
    private readonly lastDay: string,
  ) {}

  begin(year: YearPlan): void {
    this.year = year;
    this.atStart = {
      awards: this.output.countOf(awardRecords),
      nominations: this.output.countOf(nominationRecords),
      registrations: this.output.countOf(registrationRecords),
    };
  }

  /** How many awards the year still has room for. */
  get room(): number {
    return this.year.awards - (this.output.countOf(awardRecords) - this.atStart.awards);
  }

  /** Whether the year has fewer nominations than it should by now. @param done the share of the year's work */
  lacksNominations(done: number): boolean {
    const { output, atStart, year } = this;
    return output.countOf(nominationRecords) - atStart.nominations < year.nominations * done;
  }

  lacksRegistrations(done: number): boolean {
    const { output, atStart, year } = this;
    return output.countOf(registrationRecords) - atStart.registrations < year.registrations * done;
  }

  register(title: string, recipient: Recipient, season: Season | undefined): void {
    const number = this.output.countOf(registrationRecords) + 1;
    const { year } = this.year;
    this.output.write(registrationRecords, {
      code: `gen-r-${String(number).padStart(7, "0")}`,
      title,
      year,
      sector: sectorOf(this.people, recipient),
      registrantUnit: "unit" in recipient ? recipient.unit.code : null,
      registrantPerson: "person" in recipient ? this.people.codeOf(recipient.person) : null,
      season: season?.code ?? null,
      registeredOn: season ? addDays(season.startsOn, 15 + (hash(season.code) % 45)) : `${year}-01-25`,
      ...cited,
    });
  }

  /** Writes a nomination, and gives its code. */
  nominate(nomination: Nomination): string {
    const { title, recipient, season, state, ballot, proposedOn, proposedTo } = nomination;
    const hasFiles = this.output.countOf(nominationRecords) % nominationsAFile === 0;
    const sector = sectorOf(this.people, recipient);
    const code = `gen-n-${String(this.output.countOf(nominationRecords) + 1).padStart(7, "0")}`;
    this.output.write(nominationRecords, {
      code,
      title,
      year: this.year.year,
      sector,
      nomineeUnit: "unit" in recipient ? recipient.unit.code : null,
      nomineePerson: "person" in recipient ? this.people.codeOf(recipient.person) : null,
      season: season?.code ?? null,
      state,
      heldOn: ballot?.heldOn ?? null,
      secret: ballot?.secret ?? null,
      eligibleVoters: ballot?.eligibleVoters ?? null,
      votesFor: ballot?.votesFor ?? null,
      votesAgainst: ballot?.votesAgainst ?? null,
      passed: ballot?.passed ?? null,
      method: ballot?.method ?? null,
      proposedOn,
      proposedTo,
      steps: hasFiles ? statesOf(nomination).length : null,
      ...cited,
    });
    if (hasFiles) writeFilesOf({ ...nomination, code, sector, lastDay: this.lastDay }, this.output);
    return code;
  }

  /** Writes an award, unless the year has no room left. */
  award(chance: Chance, { title, recipient, decision, issuer, season, nomination, type }: Award): void {
    if (this.room <= 0) return;
    const number = this.output.countOf(awardRecords) + 1;
    const { year } = this.year;
    const reason = type === undefined ? null : chance.pick(reasons[type] ?? []).replace("{}", String(year));
    this.output.write(awardRecords, {
      code: `gen-a-${String(number).padStart(7, "0")}`,
      title,
      year,
      sector: sectorOf(this.people, recipient),
      ...recipientColumns(this.people, recipient, decision.signedOn),
      season: season?.code ?? null,
      decision: decision.code,
      nomination: nomination ?? null,
      conferredOn: this.conferralOf(decision),
      commendationType: type ?? null,
      authority: decision.issuedBy,
      reason,
      ...this.fateOf(chance, number, decision, issuer),
      ...cited,
    });
  }

  private conferralOf(decision: Decision): string {
    return earlier(addDays(decision.signedOn, 5 + (hash(decision.code) % 40)), this.lastDay);
  }

  private fateOf(chance: Chance, number: number, decision: Decision, issuer: Issuer) {
    const granted = { status: "GRANTED", revokedOn: null, revocationDecision: null, revocationGround: null };
    if (number % awardsARevocation !== firstRevoked) return granted;
    const revokedOn = addDays(decision.signedOn, chance.between(200, 900));
    if (revokedOn > this.lastDay) return granted;
    const revocation = this.decisions.issue({
      year: this.year.year,
      slug: `revocation-${number}`,
      issuer,
      signedOn: revokedOn,
      subject: "Thu hồi một quyết định khen thưởng (mẫu)",
    });
    return {
      status: "REVOKED",
      revokedOn,
      revocationDecision: revocation.code,
      revocationGround: chance.pick(revocationGrounds),
    };
  }
}
