import {
  ballotRecords,
  ballotResultRecords,
  ballotVoterRecords,
  partCode,
} from "../../subgraphs/awards/ballots/ballot.records";
import { dossierDocumentRecords, dossierEntryRecords } from "../../subgraphs/awards/dossiers/dossier.records";
import {
  noticeEntryRecords,
  publicCommentRecords,
  publicNoticeRecords,
} from "../../subgraphs/awards/publication/publication.records";
import { nominationStepRecords, stepCode } from "../../subgraphs/awards/transitions/nomination-step.records";
import { addDays, earlier } from "../days/days";
import type { RecordOutput } from "../output/record-output";
import { cited } from "../records/source-document";
import type { Nomination } from "./nomination";

/** A nomination that was written, with its code, its sector and the last day of the world. */
interface WrittenNomination extends Nomination {
  readonly code: string;
  readonly sector: string;
  readonly lastDay: string;
}

/** The way to a decision. */
const way = ["PROPOSED", "VOTED", "SUBMITTED", "APPRAISED", "COUNCIL_APPROVED", "DECIDED"] as const;
const daysAStep = 12;
const noticeDays = 20;

/** The states through which a nomination came to its own. */
export function statesOf({ state, ballot }: Pick<Nomination, "state" | "ballot">): readonly string[] {
  const known = way.filter((one) => one !== "VOTED" || ballot !== undefined);
  const at = known.findIndex((one) => one === state);
  // Who was refused or withdrew had at least proposed.
  return at < 0 ? [...known.slice(0, 1), state] : known.slice(0, at + 1);
}

/** Writes what lies with a nomination: its steps, its vote, a document of its dossier, and a notice with a comment. */
export function writeFilesOf(nomination: WrittenNomination, output: RecordOutput): void {
  const states = statesOf(nomination);
  writeSteps(nomination, states, output);
  writeVote(nomination, output);
  if (states.includes("SUBMITTED")) writeDossier(nomination, output);
  if (states.includes("COUNCIL_APPROVED")) writeNotice(nomination, output);
}

function writeSteps(
  { code, proposedOn, lastDay }: WrittenNomination,
  states: readonly string[],
  output: RecordOutput,
) {
  for (const [at, toState] of states.entries()) {
    const ordinal = at + 1;
    output.write(nominationStepRecords, {
      code: stepCode(code, ordinal),
      nomination: code,
      ordinal,
      fromState: states[at - 1] ?? null,
      toState,
      movedOn: earlier(addDays(proposedOn, at * daysAStep), lastDay),
    });
  }
}

function writeVote({ code, sector, season, ballot: vote }: WrittenNomination, output: RecordOutput): void {
  if (!vote || !season) return;
  const ballot = `gen-b-${code.slice("gen-n-".length)}`;
  const { heldOn, method, secret, eligibleVoters, votesFor, votesAgainst, passed } = vote;
  const voted = votesFor + votesAgainst;
  output.write(ballotRecords, {
    ...{ code: ballot, sector, body: "CLUSTER", season: season.code, heldOn, method, mode: "PAPER", secret },
    ...{ state: "CLOSED", quorumPercent: 50, shareOf: "ALL_VOTERS", papersIssued: eligibleVoters },
    ...{ papersReturned: voted, invalidPapers: 0, ...cited },
  });
  output.write(ballotResultRecords, {
    ...{ code: partCode(ballot, code), ballot, nomination: code, ordinal: 1, thresholdPercent: null },
    ...{ votesFor, votesAgainst, passed },
  });
  for (const { unit } of season.members)
    output.write(ballotVoterRecords, {
      ...{ code: partCode(ballot, unit.code), ballot, voterUnit: unit.code, voterPerson: null },
      hasVoted: false,
    });
}

function writeDossier({ code, proposedOn, lastDay }: WrittenNomination, output: RecordOutput): void {
  const number = code.slice("gen-n-".length);
  const document = `gen-h-${number}`;
  output.write(dossierDocumentRecords, {
    code: document,
    kind: "SUBMISSION",
    title: `Tờ trình đề nghị khen thưởng số ${number} (mẫu)`,
    number: `${number}/TTr`,
    issuedOn: earlier(addDays(proposedOn, daysAStep), lastDay),
    note: cited.note,
  });
  const entry = { nomination: code, document, ordinal: 1 };
  output.write(dossierEntryRecords, { code: `${code}-${document}`, ...entry });
}

function writeNotice({ code, sector, proposedOn, lastDay }: WrittenNomination, output: RecordOutput): void {
  const notice = `gen-t-${code.slice("gen-n-".length)}`;
  const startsOn = earlier(addDays(proposedOn, 2 * daysAStep), lastDay);
  const endsOn = addDays(startsOn, noticeDays);
  const place = "Trang thông tin điện tử (mẫu)";
  output.write(publicNoticeRecords, { code: notice, sector, startsOn, endsOn, place, ...cited });
  output.write(noticeEntryRecords, { code: `${notice}-${code}`, notice, nomination: code });
  output.write(publicCommentRecords, {
    code: `${notice}-1`,
    notice,
    nomination: code,
    receivedOn: startsOn,
    content: "Đồng ý với đề nghị (mẫu)",
    conclusion: "Đã ghi nhận (mẫu)",
  });
}
