import type { Decision } from "../../../platform/mutations/mutation";
import { changed, type OnRecord, type RecordOfKind } from "../../../platform/mutations/record-change";
import { Refused, type InputPath, type Reason, type Warning } from "../../../platform/mutations/reason";
import type { RecordsToWrite } from "../../../platform/mutations/records-to-write";
import { parseGlobalId, toGlobalId } from "../../../platform/graphql/global-id";
import { subjectIn } from "../../access-policy";
import { awardsMutation } from "../mutations/awards-mutation";
import { nominationRecords } from "../nominations/nomination.records";
import { positionRecords } from "../people/person.records";
import { recipientIdOf } from "../recipients/recipient-of-record";
import { ballotVoterRecords, partCode } from "./ballot.records";
import { castVotePayload } from "./ballot.payload";
import { ballotToWrite, notFound, type BallotToWrite, type VoterOnRecord } from "./ballot-to-write";
import { texts } from "./ballots.texts";
import { CastVoteInput } from "./cast-vote.input";
import { castPapers } from "./papers.store";

interface VoteToCast extends BallotToWrite {
  /** Null where who votes is not on the roll. */
  readonly voter: VoterOnRecord | null;
  /** Whether the voter is, or holds a post at, some of what is voted on. */
  readonly isConcerned: boolean;
}

const voterPath: InputPath = ["input", "voterId"];
const choicesPath: InputPath = ["input", "choices"];

export const castVote = awardsMutation<CastVoteInput, VoteToCast>({
  name: "castVote",
  action: "castVote",
  says: {
    does: "Casts a voter's vote, once (bỏ phiếu). A secret one is kept apart from who cast it, in the audit too.",
    rolesNote: "unit-officer of the voting unit, council-member for the own vote",
    needs: "an open ballot; a voter on its roll that has not voted; a choice for each nomination",
    then: "the roll shows that the voter has voted",
    errors: ["ALREADY_VOTED", "DUPLICATE", "NOT_ON_ROLL", "WRONG_STATE"],
  },
  input: () => CastVoteInput,
  payload: castVotePayload,
  withoutSecrets: (input) => ({
    ...input,
    choices: [],
    write: { ...input.write, reason: null, note: null, sourceIds: [], inferred: false },
  }),
  async read(input, records) {
    const found = await ballotToWrite(input.ballotId, records, ["input", "ballotId"]);
    const code = codeOfVoter(input.voterId);
    const voter = await records.find(ballotVoterRecords, partCode(found.ballot.code, code));
    const isOnRoll = voter !== null && idOfVoter(voter, found) === input.voterId;
    return {
      ...found,
      voter: isOnRoll ? voter : null,
      isConcerned: isOnRoll && (await isConcerned(voter, found, records)),
    };
  },
  places: ({ ballot }, { voterId }) => {
    const code = codeOfVoter(voterId);
    const of = parseGlobalId(voterId).typeName === "Person" ? { person: code } : { unit: code };
    return [{ lies: subjectIn(ballot.record.sector, of), named: voterPath }];
  },
  decide,
});

/** @throws Refused NOT_FOUND */
function codeOfVoter(id: string): string {
  const at = id.indexOf(":");
  if (at < 1 || at === id.length - 1) throw new Refused([notFound(voterPath)]);
  return id.slice(at + 1);
}

function idOfVoter({ record }: VoterOnRecord, { ballot }: BallotToWrite): string | null {
  return recipientIdOf(record.voterPerson, record.voterUnit, ballot.record.sector);
}

/** It does not turn on what the voter says: what is warned of is kept. */
async function isConcerned(
  { record: { voterUnit, voterPerson } }: VoterOnRecord,
  { results }: BallotToWrite,
  records: RecordsToWrite,
): Promise<boolean> {
  const codes = results.map(({ record }) => record.nomination);
  const nominations = await records.having(nominationRecords, "code", codes);
  const posts = voterPerson === null ? [] : await records.having(positionRecords, "person", [voterPerson]);
  const units = new Set([voterUnit, ...posts.filter(isHeld).map(({ record }) => record.unit)]);
  return nominations.some(
    ({ record: { nomineeUnit, nomineePerson } }) =>
      (nomineeUnit !== null && units.has(nomineeUnit)) ||
      (nomineePerson !== null && nomineePerson === voterPerson),
  );
}

const isHeld = ({ record }: OnRecord<RecordOfKind<typeof positionRecords>>) => record.validTo === null;

function decide(
  { ballot, results, voter, isConcerned: warns }: VoteToCast,
  { choices, ballotId }: CastVoteInput,
): Decision {
  const result = { ballot: ballot.code };
  const { state, mode } = ballot.record;
  const at = ["input", "ballotId"];
  const refused = (reasons: readonly Reason[]): Decision => ({ changes: [], reasons, result });
  if (state !== "OPEN") return refused([{ code: "WRONG_STATE", at, text: texts.notOpen }]);
  if (mode === "PAPER") return refused([{ code: "WRONG_STATE", at, text: texts.onPaper }]);
  if (!voter) return refused([{ code: "NOT_ON_ROLL", at: voterPath, text: texts.notOnRoll }]);
  if (voter.record.hasVoted)
    return refused([{ code: "ALREADY_VOTED", at: voterPath, text: texts.alreadyVoted }]);
  const nominations = results.map(({ record }) => record.nomination);
  const reasons = reasonsAgainst(choices, nominations);
  if (reasons.length > 0) return refused(reasons);
  const warnings: readonly Warning[] = warns
    ? [{ code: "CONFLICT_OF_INTEREST", at: voterPath, text: texts.concerned }]
    : [];
  return {
    changes: [changed(voter, { hasVoted: true }, { at: voterPath })],
    unrecorded: (manager) =>
      castPapers(
        ballotId.slice(ballotId.indexOf(":") + 1),
        choices.map(({ nominationId, choice }) => ({
          nomination: nominationId.slice(nominationId.indexOf(":") + 1),
          choice,
        })),
        manager,
      ),
    warnings,
    result,
  };
}

/** Why choices are no vote. Nothing of them is told but where they stand. */
function reasonsAgainst(
  choices: CastVoteInput["choices"],
  nominations: readonly string[],
): readonly Reason[] {
  const reasons: Reason[] = [];
  const made = new Set<string>();
  for (const [index, { nominationId }] of choices.entries()) {
    const at = [...choicesPath, String(index), "nominationId"];
    if (made.has(nominationId)) reasons.push({ code: "DUPLICATE", at, text: texts.choiceTwice });
    else if (!nominations.some((code) => toGlobalId("Nomination", code) === nominationId))
      reasons.push({ code: "NOT_FOUND", at, text: texts.notVotedOn });
    made.add(nominationId);
  }
  for (const code of nominations) {
    const nomination = toGlobalId("Nomination", code);
    if (!made.has(nomination))
      reasons.push({ code: "REQUIRED", at: choicesPath, text: texts.choiceMissing({ nomination }) });
  }
  return reasons;
}
