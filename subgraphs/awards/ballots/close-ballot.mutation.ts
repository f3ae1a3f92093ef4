import type { Decision, Given } from "../../../platform/mutations/mutation";
import { changed, type RecordChange } from "../../../platform/mutations/record-change";
import type { InputPath, Reason } from "../../../platform/mutations/reason";
import { reasonGiven } from "../../../platform/mutations/reason-given";
import { toGlobalId } from "../../../platform/graphql/global-id";
import { citing } from "../../mutations/ids";
import { awardsMutation } from "../mutations/awards-mutation";
import { nominationRecords } from "../nominations/nomination.records";
import { stepOf, type NominationOnRecord } from "../transitions/step-of";
import { ballotVoterRecords } from "./ballot.records";
import { closeBallotPayload } from "./ballot.payload";
import { ballotToWrite, conflictOf, placeOfBallot, type BallotToWrite } from "./ballot-to-write";
import { texts } from "./ballots.texts";
import { CloseBallotInput } from "./close-ballot.input";
import { countOf, paperReasons, type Count } from "./counts";
import { countPapers, type PaperCount } from "./papers.store";
import { countsKnownFrom, reaches, shareFor } from "./vote-rules";
import { ruleWarnings } from "./vote-warnings";

interface BallotToClose extends BallotToWrite {
  readonly nominations: ReadonlyMap<string, NominationOnRecord>;
  /** How many may vote; 0 where the roll is not known. */
  readonly voters: number;
  /** How many have voted in the graph. */
  readonly voted: number;
  /** What the papers of an electronic vote say; null where it is not to be known: of a vote that is voided, and in a dry run. */
  readonly papers: readonly PaperCount[] | null;
}

const ballotPath: InputPath = ["input", "ballot"];
const resultsPath: InputPath = ["input", "results"];
/** The state before the vote of each body, and that of who passed. */
const movesOf = {
  CLUSTER: { from: "PROPOSED", to: "VOTED" },
  COUNCIL: { from: "APPRAISED", to: "COUNCIL_APPROVED" },
} as const;

export const closeBallot = awardsMutation<CloseBallotInput, BallotToClose>({
  name: "closeBallot",
  action: "closeBallot",
  says: {
    does: "Closes a vote, counts it or takes the counts of a vote on paper, or voids it (kiểm phiếu).",
    rolesNote: "cluster-head for a cluster, council-secretary for a council",
    needs:
      "an open ballot; enough votes for the quorum; counts that add up; unknown counts only of a vote before the records were kept here",
    then: "CLOSED: who passed is VOTED or COUNCIL_APPROVED, the others stay as they are; or VOID",
    errors: ["DUPLICATE", "NO_QUORUM", "REASON_NEEDED", "WRONG_STATE"],
  },
  input: () => CloseBallotInput,
  payload: closeBallotPayload,
  async read({ ballot: { id }, void: isVoided, write }, records) {
    const found = await ballotToWrite(id, records, [...ballotPath, "id"]);
    const { ballot, results } = found;
    const codes = results.map(({ record }) => record.nomination);
    const nominations = await records.findAll(nominationRecords, codes);
    const roll = await records.having(ballotVoterRecords, "ballot", [ballot.code]);
    const isCounted = ballot.record.mode === "ELECTRONIC" && !isVoided && !write.dryRun;
    return {
      ...found,
      nominations,
      voters: roll.length,
      voted: roll.filter(({ record }) => record.hasVoted).length,
      papers: isCounted ? await records.beside((manager) => countPapers(ballot.code, manager)) : null,
    };
  },
  places: ({ ballot }) => [{ lies: placeOfBallot(ballot) }],
  actionFor: (_input, { ballot }) =>
    ballot.record.body === "CLUSTER" ? "ballotOfCluster" : "ballotOfCouncil",
  decide,
  current: ({ ballot: { id } }) => ({ ballot: id.slice(id.indexOf(":") + 1) }),
});

function decide(known: BallotToClose, input: CloseBallotInput, given: Given): Decision {
  const { ballot } = known;
  const result = { ballot: ballot.code };
  const refused = (reasons: readonly Reason[]): Decision => ({ changes: [], reasons, result });
  const conflict = conflictOf(ballot, input.ballot.version, [...ballotPath, "version"]);
  if (conflict.length > 0) return refused(conflict);
  if (ballot.record.state !== "OPEN")
    return refused([{ code: "WRONG_STATE", at: [...ballotPath, "id"], text: texts.notOpen }]);
  if (input.void) return voided(known, input);
  const reasons = countReasons(known, input);
  if (reasons.length > 0) return refused(reasons);
  return { changes: closing(known, input, given), warnings: rulesOf(known), result };
}

function voided({ ballot }: BallotToClose, { write }: CloseBallotInput): Decision {
  const result = { ballot: ballot.code };
  if (reasonGiven(write) === null)
    return {
      changes: [],
      reasons: [{ code: "REASON_NEEDED", at: ["input", "write", "reason"], text: texts.voidReason }],
      result,
    };
  return { changes: [changed(ballot, { state: "VOID" }, { at: ballotPath })], result };
}

function rulesOf({ ballot: { record }, nominations }: BallotToClose) {
  const { sector, body, heldOn } = record;
  const shares = [...nominations.values()].map((one) =>
    shareFor({ sector, body, heldOn, title: one.record.title }),
  );
  return ruleWarnings(shares, ballotPath);
}

/** Why a vote cannot be counted. Of an electronic one it does not turn on what voters said. */
function countReasons(known: BallotToClose, input: CloseBallotInput): readonly Reason[] {
  const { ballot, results, voters, voted } = known;
  const { mode, heldOn } = ballot.record;
  if (mode === "ELECTRONIC") {
    const given = [
      ...(input.papers == null ? [] : [["input", "papers"]]),
      ...(input.results.length > 0 ? [resultsPath] : []),
    ];
    if (given.length > 0)
      return given.map((at) => ({ code: "INVALID_VALUE", at, text: texts.countedFromVotes }));
    return quorumReasons(known, voted);
  }
  const returned = input.papers?.returned ?? null;
  return [
    ...paperReasons(input, {
      nominations: results.map(({ record }) => toGlobalId("Nomination", record.nomination)),
      voters: voters === 0 ? null : voters,
      mayBeUnknown: heldOn < countsKnownFrom,
    }),
    ...(returned === null || voters === 0 ? [] : quorumReasons(known, returned)),
  ];
}

function quorumReasons({ ballot, voters }: BallotToClose, voted: number): readonly Reason[] {
  const percent = ballot.record.quorumPercent;
  if (reaches(voted, voters, percent)) return [];
  return [{ code: "NO_QUORUM", at: [...ballotPath, "id"], text: texts.noQuorum({ voted, voters, percent }) }];
}

function closing(known: BallotToClose, input: CloseBallotInput, given: Given): readonly RecordChange[] {
  const { ballot, results, nominations } = known;
  const { papers, write } = input;
  const { cells, places } = citing(write);
  const sources = [...new Set([...ballot.record.sources, ...cells.sources])];
  const closed = changed(
    ballot,
    {
      ...{ state: "CLOSED", sources },
      ...(papers && {
        papersIssued: papers.issued ?? null,
        papersReturned: papers.returned ?? null,
        invalidPapers: papers.invalid ?? null,
      }),
    },
    { at: ballotPath, fields: { sources: places.sources } },
  );
  return [
    closed,
    ...results.flatMap((one, index) => {
      const { nomination: code, thresholdPercent } = one.record;
      const count = countFor(known, input, code);
      const { votesFor, votesAgainst } = count;
      const passed = passedOf(known, input, count, thresholdPercent);
      const at = [...resultsPath, String(index)];
      const result = changed(one, { votesFor, votesAgainst, passed }, { at });
      const nomination = nominations.get(code);
      if (!nomination) return [result];
      return [result, ...voteOn(nomination, { known, count, passed, given })];
    }),
  ];
}

/** What a nomination shows of the vote on it. One that was taken out while it was voted on stays where it is. */
function voteOn(
  nomination: NominationOnRecord,
  vote: {
    readonly known: BallotToClose;
    readonly count: Count;
    readonly passed: boolean;
    readonly given: Given;
  },
): readonly RecordChange[] {
  const { known, count, passed, given } = vote;
  const { body, heldOn, secret, method } = known.ballot.record;
  const values = {
    ...{ heldOn, secret, method, passed },
    ...{ votesFor: count.votesFor, votesAgainst: count.votesAgainst },
    eligibleVoters: known.voters === 0 ? null : known.voters,
  };
  const { from, to } = movesOf[body as keyof typeof movesOf];
  const places = { at: ballotPath };
  if (!passed || nomination.record.state !== from) return [changed(nomination, values, places)];
  return stepOf(nomination, to, { on: heldOn, reason: null, given, values, places });
}

/** The counts for a nomination; unknown ones are null. */
function countFor({ papers, ballot }: BallotToClose, { results }: CloseBallotInput, code: string): Count {
  if (ballot.record.mode === "ELECTRONIC") return countOf(code, papers ?? []);
  const given = results.find(({ nominationId }) => nominationId === toGlobalId("Nomination", code));
  const { votesFor = null, votesAgainst = null, passed = null } = given ?? {};
  return { votesFor, votesAgainst, passed };
}

/** Ties fall as the share has it: nobody's vote counts twice. Of an old vote, what is stated stands. */
function passedOf(
  { ballot, voters, voted }: BallotToClose,
  { papers }: CloseBallotInput,
  { votesFor, passed }: Count,
  threshold: number | null,
): boolean {
  const { shareOf, mode, heldOn } = ballot.record;
  if (heldOn < countsKnownFrom && passed !== null) return passed;
  const cast = mode === "ELECTRONIC" ? voted : (papers?.returned ?? 0);
  const whole = shareOf === "ALL_VOTERS" ? voters : cast;
  return votesFor !== null && threshold !== null && reaches(votesFor, whole, threshold);
}
