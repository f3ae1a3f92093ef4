import { toGlobalId } from "../../../platform/graphql/global-id";
import type { Decision, Given } from "../../../platform/mutations/mutation";
import { added, type OnRecord, type RecordOfKind } from "../../../platform/mutations/record-change";
import { Refused, type InputPath, type Reason } from "../../../platform/mutations/reason";
import type { RecordsToWrite } from "../../../platform/mutations/records-to-write";
import { subjectIn } from "../../access-policy";
import { citing, codeOf, orNull } from "../../mutations/ids";
import { sectors } from "../../sectors";
import { awardsMutation } from "../mutations/awards-mutation";
import { askSeasons, type SeasonFacts } from "../mutations/sector-facts";
import type { NominationRow } from "../nominations/nomination.entity";
import { nominationRecords } from "../nominations/nomination.records";
import { factsToWrite } from "../transitions/facts-of-nominations";
import type { NominationFacts } from "../transitions/nomination-facts";
import { mayGoWithout, type NominationNeed } from "../transitions/nomination-needs";
import { missingForStep, nominationStepBetween } from "../transitions/nomination-steps";
import { reasonGiven } from "../../../platform/mutations/reason-given";
import { ballotRecords, ballotResultRecords, ballotVoterRecords, partCode } from "./ballot.records";
import { ballotsToWrite } from "./ballots-of-nominations";
import { openBallotPayload } from "./ballot.payload";
import { conflictOf, notFound } from "./ballot-to-write";
import { texts } from "./ballots.texts";
import { OpenBallotInput } from "./open-ballot.input";
import { quorum, sectorFlagFor, shareFor } from "./vote-rules";
import { flagWarning, ruleWarnings } from "./vote-warnings";

type NominationOnRecord = OnRecord<RecordOfKind<typeof nominationRecords>>;

/** What is on record of a nomination that is to be voted on. */
interface NominationToVoteOn {
  readonly nomination: NominationOnRecord;
  /** Whether a vote on it is open. */
  readonly isVotedOn: boolean;
  /** What it lacks for the vote of a council. */
  readonly lacks: readonly NominationNeed[];
}

interface BallotToOpen {
  readonly nominations: readonly NominationToVoteOn[];
  /** The ids of those who are put forward in the same seasons for the sector's flag. */
  readonly forSectorFlag: ReadonlySet<string>;
}

interface Asked {
  /** The season of a cluster's vote. */
  readonly season: SeasonFacts | null;
}

const nominationsPath: InputPath = ["input", "nominations"];
const seasonPath: InputPath = ["input", "seasonId"];
const votersPath: InputPath = ["input", "voterIds"];
/** The state in which each body votes on nominations. */
const stateBefore = { CLUSTER: "PROPOSED", COUNCIL: "APPRAISED" } as const;

export const openBallot = awardsMutation<OpenBallotInput, BallotToOpen, Asked>({
  name: "openBallot",
  action: "openBallot",
  says: {
    does: "Opens a vote of a cluster or a council and fixes who may vote (mở phiên bỏ phiếu, chốt danh sách cử tri).",
    rolesNote: "cluster-head for a cluster, council-secretary for a council",
    needs:
      "nominations of one body in the state before the vote; a season in CONFERENCE; for a council the minutes and what the title's dossier asks for",
    then: "OPEN; the roll no longer changes",
    errors: ["ALREADY_EXISTS", "DUPLICATE", "REQUIREMENT_MISSING", "WRONG_STATE"],
  },
  input: () => OpenBallotInput,
  payload: openBallotPayload,
  async ask({ body, seasonId, sector }, owners, scope) {
    if (body === "COUNCIL" || seasonId == null) return { season: null };
    const season = (await askSeasons([seasonId], owners, scope)).get(seasonId);
    if (season?.sector !== sector) throw new Refused([notFound(seasonPath)]);
    return { season };
  },
  async read({ nominations, sector, heldOn, body }, records) {
    const reasons: Reason[] = [];
    const codes = nominations.map(({ id }, at) =>
      orNull(() => codeOf("Nomination", id, placeOf(at, "id")), reasons),
    );
    const found = await records.findAll(
      nominationRecords,
      codes.filter((code) => code !== null),
    );
    const named = codes.map((code) => (code === null ? undefined : found.get(code)));
    for (const [at, one] of named.entries())
      if (one?.record.sector !== sector && codes[at] !== null) reasons.push(notFound(placeOf(at, "id")));
    if (reasons.length > 0) throw new Refused(reasons);
    const all = named.filter((one) => one !== undefined);
    const votes = await ballotsToWrite(
      all.map(({ code }) => code),
      records,
    );
    const facts = body === "COUNCIL" ? await factsToWrite(all, records, heldOn) : null;
    return {
      nominations: all.map((nomination) => ({
        nomination,
        isVotedOn: votes.get(nomination.code)?.isOpen === true,
        lacks: lacksForCouncil(facts?.get(nomination.code)),
      })),
      forSectorFlag: await sectorFlagOf(all, heldOn, records),
    };
  },
  places: (_known, { sector }, { season }) => [
    { lies: subjectIn(sector, { cluster: season?.cluster ?? null }) },
  ],
  actionFor: ({ body }) => (body === "CLUSTER" ? "ballotOfCluster" : "ballotOfCouncil"),
  decide,
});

/** What a nomination lacks for the vote of a council that would approve it, beside that vote. */
function lacksForCouncil(facts: NominationFacts | undefined): readonly NominationNeed[] {
  const step = nominationStepBetween("APPRAISED", "COUNCIL_APPROVED");
  if (!facts || !step) return [];
  return missingForStep(step, facts).filter(({ code }) => code !== "COUNCIL_VOTE_PASSED");
}

function placeOf(index: number, field: string): InputPath {
  return [...nominationsPath, String(index), field];
}

/** The states of a nomination that has ended without what was proposed. */
const endedStates: readonly string[] = ["REJECTED", "WITHDRAWN", "DOWNGRADED"];

/** Who is put forward for the sector's flag in the seasons of those whom the Government's may go to. */
async function sectorFlagOf(
  nominations: readonly NominationOnRecord[],
  heldOn: string,
  records: RecordsToWrite,
): Promise<ReadonlySet<string>> {
  const asked = nominations.flatMap(({ record: { sector, title }, row }) => {
    const flag = sectorFlagFor({ sector, title, heldOn });
    const { seasonId } = rowOf(row);
    return flag && seasonId !== null ? [{ title: flag.title, seasonId }] : [];
  });
  const [first] = asked;
  if (!first) return new Set();
  const seasons = [...new Set(asked.map(({ seasonId }) => seasonId))];
  const all = await records.matching(nominationRecords, "seasonId", seasons, { titleCode: first.title });
  return new Set(
    all
      .filter(({ record }) => !endedStates.includes(record.state))
      .flatMap(({ row }) => rowOf(row).recipientId ?? []),
  );
}

function rowOf(row: object): Pick<NominationRow, "seasonId" | "recipientId"> {
  return row as NominationRow;
}

/** Whether who is put forward for the Government's flag is put forward for the sector's as well. */
function isOutsideFlag(
  { record: { title }, row }: NominationOnRecord,
  { sector, heldOn }: Pick<OpenBallotInput, "sector" | "heldOn">,
  forSectorFlag: ReadonlySet<string>,
): { readonly isLaw: boolean } | null {
  const flag = sectorFlagFor({ sector, heldOn, title });
  return flag && !forSectorFlag.has(rowOf(row).recipientId ?? "") ? flag : null;
}

function decide(
  { nominations, forSectorFlag }: BallotToOpen,
  input: OpenBallotInput,
  { newCode, today, asked: { season } }: Given<Asked>,
): Decision {
  const { body, sector, heldOn, method, mode, secret, write } = input;
  const code = input.code ?? newCode("ballot");
  const result = { ballot: code };
  const voters = votersOf(input, season);
  const shares = nominations.map(({ nomination }) =>
    shareFor({ sector, body, heldOn, title: nomination.record.title }),
  );
  const reasons = [
    ...seasonReasons(input, season),
    ...nominationReasons(nominations, input, today),
    ...flagReasons(nominations, forSectorFlag, input),
    ...voters.reasons,
    ...(new Set(shares.map(({ of }) => of)).size > 1
      ? [{ code: "INVALID_VALUE", at: nominationsPath, text: texts.differentBases }]
      : []),
  ];
  if (reasons.length > 0) return { changes: [], reasons, result };
  const { cells, places } = citing(write);
  const ballot = {
    ...{ code, sector, body, heldOn, mode, secret, state: "OPEN" as const, ...cells },
    method: method ?? null,
    season: season?.code ?? null,
    quorumPercent: quorum.percent,
    shareOf: shares[0]?.of ?? ("ALL_VOTERS" as const),
  };
  const warnings = [
    ...ruleWarnings(shares, nominationsPath),
    ...nominations.flatMap(({ nomination }, at) =>
      isOutsideFlag(nomination, input, forSectorFlag) ? [flagWarning(placeOf(at, "id"))] : [],
    ),
  ];
  return {
    changes: [
      added(ballotRecords, ballot as never, {
        at: ["input"],
        fields: { ...places, season: seasonPath },
      }),
      ...nominations.map(({ nomination }, at) =>
        added(
          ballotResultRecords,
          {
            code: partCode(code, nomination.code),
            ballot: code,
            nomination: nomination.code,
            ordinal: at + 1,
            thresholdPercent: shares[at]?.percent ?? null,
          },
          { at: placeOf(at, "id") },
        ),
      ),
      ...voters.codes.map((voter, at) =>
        added(
          ballotVoterRecords,
          {
            code: partCode(code, voter),
            ballot: code,
            ...(body === "CLUSTER" ? { voterUnit: voter } : { voterPerson: voter }),
            hasVoted: false,
          },
          { at: [...votersPath, String(at)], fields: ownPlaces([...votersPath, String(at)]) },
        ),
      ),
    ],
    warnings,
    result,
  };
}

function ownPlaces(at: InputPath) {
  return { code: at, ballot: at, voterUnit: at, voterPerson: at, hasVoted: at };
}

function seasonReasons({ body, seasonId }: OpenBallotInput, season: SeasonFacts | null): readonly Reason[] {
  if (body === "COUNCIL")
    return seasonId == null ? [] : [{ code: "INVALID_VALUE", at: seasonPath, text: texts.noSeasonOfCouncil }];
  if (!season) return [{ code: "REQUIRED", at: seasonPath, text: texts.seasonNeeded }];
  const { state } = season;
  return state === "CONFERENCE"
    ? []
    : [{ code: "WRONG_STATE", at: seasonPath, text: texts.seasonNotInConference({ state }) }];
}

function nominationReasons(
  nominations: readonly NominationToVoteOn[],
  { body, seasonId, nominations: read, write }: OpenBallotInput,
  today: string,
): readonly Reason[] {
  if (nominations.length === 0)
    return [{ code: "REQUIRED", at: nominationsPath, text: texts.nothingToVoteOn }];
  const seen = new Set<string>();
  return nominations.flatMap(({ nomination, isVotedOn, lacks }, index): Reason[] => {
    const at = placeOf(index, "id");
    const { state } = nomination.record;
    const wanted = stateBefore[body];
    const missing = lacks.filter((need) => !mayGoWithout(need, nomination.record, reasonGiven(write), today));
    const isTwice = seen.has(nomination.code);
    seen.add(nomination.code);
    return [
      ...(isTwice ? [{ code: "DUPLICATE", at, text: texts.nominationTwice }] : []),
      ...conflictOf(nomination, read[index]?.version ?? 0, placeOf(index, "version")),
      ...(state === wanted
        ? []
        : [{ code: "WRONG_STATE", at, text: texts.wrongStateToVote({ wanted, state }) }]),
      ...(body === "CLUSTER" && rowOf(nomination.row).seasonId !== seasonId
        ? [{ code: "WRONG_STATE", at, text: texts.otherSeason }]
        : []),
      ...(isVotedOn ? [{ code: "WRONG_STATE", at, text: texts.inOpenBallot }] : []),
      ...(missing.length > 0 ? [{ code: "REQUIREMENT_MISSING", at, text: texts.lacksForVote, missing }] : []),
    ];
  });
}

/** Where it is law that the Government's flag goes to one of those who are put forward for the sector's. */
function flagReasons(
  nominations: readonly NominationToVoteOn[],
  forSectorFlag: ReadonlySet<string>,
  input: OpenBallotInput,
): readonly Reason[] {
  return nominations.flatMap(({ nomination }, index): Reason[] => {
    if (!isOutsideFlag(nomination, input, forSectorFlag)?.isLaw) return [];
    const at = placeOf(index, "id");
    const missing = [{ code: "SECTOR_FLAG", text: texts.notSectorFlag }];
    return [{ code: "REQUIREMENT_MISSING", at, text: texts.notSectorFlag, missing }];
  });
}

/** The codes of those who may vote, and why some cannot. */
function votersOf(
  { body, voterIds, sector, mode }: OpenBallotInput,
  season: SeasonFacts | null,
): { readonly codes: readonly string[]; readonly reasons: readonly Reason[] } {
  const reasons: Reason[] = [];
  const prefix = sectors.find(({ code }) => code === sector)?.prefix ?? "";
  const typeName = body === "CLUSTER" ? `${prefix}Unit` : "Person";
  const ids = voterIds ?? season?.memberIds ?? [];
  if (ids.length === 0 && (voterIds == null || mode === "ELECTRONIC"))
    reasons.push({ code: "REQUIRED", at: votersPath, text: texts.votersNeeded });
  const seen = new Set<string>();
  const codes = ids.flatMap((id, index) => {
    const at = [...votersPath, String(index)];
    if (seen.has(id)) reasons.push({ code: "DUPLICATE", at, text: texts.voterTwice });
    seen.add(id);
    if (season && !season.memberIds.includes(id)) {
      reasons.push({ code: "INVALID_VALUE", at, text: texts.noMember });
      return [];
    }
    if (!id.startsWith(toGlobalId(typeName, ""))) {
      reasons.push({ code: "INVALID_VALUE", at, text: texts.noPerson });
      return [];
    }
    return [id.slice(typeName.length + 1)];
  });
  return { codes, reasons };
}
