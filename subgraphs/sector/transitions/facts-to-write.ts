import type { OnRecord, RecordOfKind } from "../../../platform/mutations/record-change";
import type { RecordsToWrite } from "../../../platform/mutations/records-to-write";
import { conferenceRecords } from "../conferences/conference.records";
import { leadershipTermRecords } from "../leadership/leadership-term.records";
import { movementParticipantRecords, movementRecords } from "../movements/movement.records";
import type { SeasonOnRecord } from "../mutations/season-to-write";
import { pledgeRecords, pledgeSignatoryRecords } from "../pledges/pledge.records";
import { scorecardRecords, scoreRecords } from "../scoring/scorecard.records";
import { scoringSchemeRecords } from "../scoring/scoring.records";
import { sumOfPoints } from "../scoring/scoring-rules";
import { membershipRecords } from "../seasons/season.records";
import { unitRecords } from "../units/unit.records";
import { seasonStepRecords } from "./season-step.records";
import type { SeasonFacts } from "./season-facts";

export type MembershipOnRecord = OnRecord<RecordOfKind<typeof membershipRecords>>;

/** A member with its scorecard. */
export interface ScoredMember {
  readonly membership: MembershipOnRecord;
  readonly hasCard: boolean;
  /** The reviewed points of its card; of a member without a card, those on record; null where there are none. */
  readonly points: number | null;
}

/** A season that moves, with what its steps turn on. */
export interface SeasonToMove {
  readonly season: SeasonOnRecord;
  readonly members: readonly ScoredMember[];
  readonly facts: SeasonFacts;
  /** How many steps of it are on record. */
  readonly stepsTaken: number;
}

/** Reads what steps of a season turn on; votes are told by another subgraph. */
export async function seasonToMove(season: SeasonOnRecord, records: RecordsToWrite): Promise<SeasonToMove> {
  const { state, year, startsOn, endsOn, cluster } = season.record;
  const memberships = await records.having(membershipRecords, "season", [season.code]);
  const units = await records.having(
    unitRecords,
    "code",
    memberships.map(({ record }) => record.unit),
  );
  const kinds = new Map(units.map(({ code, record }) => [code, record.kind]));
  const reviewed = await reviewedPoints(memberships, records);
  const members = memberships.map((membership): ScoredMember => {
    const points = reviewed.get(membership.code);
    return {
      membership,
      hasCard: points !== undefined,
      points: points === undefined ? membership.record.score : points,
    };
  });
  const conferences = await records.having(conferenceRecords, "season", [season.code]);
  const facts: SeasonFacts = {
    ...{ state, year, startsOn, endsOn },
    launches: await launchesOf(season.code, records),
    members: memberships.map(({ code, record: { unit } }) => ({
      unit,
      unitKind: kinds.get(unit) ?? "",
      isReviewed: reviewed.get(code) != null,
    })),
    pledges: await pledgesOf(season.code, records),
    conferences: conferences.map(({ record }) => record),
    schemes: (await records.having(scoringSchemeRecords, "year", [year])).map(({ record }) => record),
    hasNextLeaders:
      (await records.having(leadershipTermRecords, "season", [`${cluster}-${year + 1}`])).length > 0,
    ballots: null,
  };
  const steps = await records.having(seasonStepRecords, "season", [season.code]);
  return { season, members, facts, stepsTaken: steps.length };
}

/** By member with a card, the points in all; null of one that is not reviewed. */
async function reviewedPoints(
  memberships: readonly MembershipOnRecord[],
  records: RecordsToWrite,
): Promise<ReadonlyMap<string, number | null>> {
  const codes = memberships.map(({ code }) => code);
  const cards = await records.having(scorecardRecords, "code", codes);
  const reviewed = cards.filter(({ record }) => record.state === "REVIEWED").map(({ code }) => code);
  const scores = await records.having(scoreRecords, "scorecard", reviewed);
  return new Map(
    cards.map(({ code, record }) => {
      if (record.state !== "REVIEWED") return [record.member, null];
      const own = scores.filter((score) => score.record.scorecard === code);
      return [record.member, sumOfPoints(own.map((score) => score.record.reviewedPoints ?? 0))];
    }),
  );
}

async function launchesOf(season: string, records: RecordsToWrite): Promise<SeasonFacts["launches"]> {
  const participations = await records.having(movementParticipantRecords, "season", [season]);
  const movements = await records.having(
    movementRecords,
    "code",
    participations.map(({ record }) => record.movement),
  );
  return movements.map(({ record }) => record.launchedOn);
}

async function pledgesOf(season: string, records: RecordsToWrite): Promise<SeasonFacts["pledges"]> {
  const pledges = await records.having(pledgeRecords, "season", [season]);
  const signatories = await records.having(
    pledgeSignatoryRecords,
    "pledge",
    pledges.map(({ code }) => code),
  );
  return pledges.map(({ code, record }) => ({
    count: record.signatoryCount,
    signatories: signatories.filter((one) => one.record.pledge === code).map((one) => one.record.unit),
  }));
}
