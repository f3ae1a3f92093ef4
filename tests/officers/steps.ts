import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../testing/start-process";

const folder = join(root, "schema", "steps");

/** The names of the steps that are saved for officers, in their order. */
export const stepNames: readonly string[] = readdirSync(folder)
  .map((file) => file.replace(/\.graphql$/, ""))
  .sort();

/** The text of a step. */
export function textOfStep(name: string): string {
  return readFileSync(join(folder, `${name}.graphql`), "utf8");
}

/** A run of a step. */
export interface StepRun {
  readonly step: string;
  /** Who does it: `sector-officer:COURT`. */
  readonly role: string;
  /** Other values than those that stand in the step. */
  readonly variables?: Readonly<Record<string, unknown>>;
}

const officer = "sector-officer:COURT";
const head = "cluster-head:COURT/spc-cluster-6";
const secretary = "council-secretary:COURT";

const move = (to: string, on: string, version: number): StepRun => ({
  step: "s09-advance-season",
  role: officer,
  variables: { to, on, version, key: `move-${to}` },
});
const score = (unit: string): StepRun => ({
  step: "s14-submit-self-score",
  role: `unit-officer:COURT/${unit}`,
  variables: { unitId: `CourtUnit:${unit}`, key: `score-${unit}` },
});
const review = (unit: string): StepRun => ({
  step: "s15-review-scorecard",
  role: officer,
  variables: { unitId: `CourtUnit:${unit}`, key: `review-${unit}` },
});

const decide = (code: string, number: string, signedOn: string, subject: string): StepRun => ({
  step: "s06-issue-decision",
  role: officer,
  variables: { code, number, signedOn, subject, key: code },
});

const nominationId = "Nomination:de-nghi-co-2025-dop";
const vote = (unit: string, choice: string): StepRun => ({
  step: "s16c-cast-vote",
  role: `unit-officer:COURT/${unit}`,
  variables: {
    voterId: `CourtUnit:${unit}`,
    choices: [{ nominationId, choice }],
    key: `vote-${unit}`,
  },
});
/** The other members of the council: code, name, post, unit. */
const members = [
  ["le-thi-hanh-tccb", "Lê Thị Hạnh", "Phó Vụ trưởng", "spc-dop"],
  ["pham-van-dung-dec", "Phạm Văn Dũng", "Phó Vụ trưởng", "spc-dec"],
  ["tran-thi-mai-vp", "Trần Thị Mai", "Chuyên viên chính", "spc-office"],
  ["vu-van-nam-tccb", "Vũ Văn Nam", "Chuyên viên chính", "spc-dop"],
] as const;
const enterMember = ([code, fullName, title, unit]: (typeof members)[number]): StepRun => ({
  step: "s03a-record-person",
  role: officer,
  variables: { code, fullName, title, unitId: `CourtUnit:${unit}`, key: code },
});
const council = ["nguyen-van-binh-vp", ...members.map(([code]) => code)].map((code) => `Person:${code}`);

/** The council votes on paper, in secret. */
const councilBallot: readonly StepRun[] = [
  {
    step: "s16b-open-ballot",
    role: secretary,
    variables: {
      ...{ body: "COUNCIL", mode: "PAPER", code: "hoi-dong-2025", heldOn: "2025-11-18" },
      ...{ seasonId: null, voterIds: council, method: "bỏ phiếu kín", version: 4, key: "open-council" },
    },
  },
  {
    step: "s16d-close-ballot",
    role: secretary,
    variables: {
      ballotId: "BallotSession:hoi-dong-2025",
      papers: { issued: 5, returned: 5, invalid: 0 },
      results: [{ nominationId, votesFor: 4, votesAgainst: 1 }],
      key: "close-council",
    },
  },
];

/** The year of one cluster, as the pages of the guide show it: what stands there is the first run of each step. */
export const year: readonly StepRun[] = [
  { step: "s01-record-source-document", role: officer },
  { step: "s02-create-unit", role: officer },
  { step: "s03-reorganise-units", role: officer },
  { step: "s03a-record-person", role: officer },
  ...members.map(enterMember),
  { step: "s04-open-season", role: officer },
  { step: "s05-change-members", role: officer },
  { step: "s06-issue-decision", role: officer },
  { step: "s07-set-leadership", role: officer },
  { step: "s08-launch-movement", role: officer },
  { step: "s09-advance-season", role: officer },
  { step: "s09a-register-for-titles", role: "unit-officer:COURT/spc-dop" },
  { step: "s10-publish-scoring-scheme", role: officer },
  { step: "s11-sign-pledge", role: head },
  move("PLEDGED", "2024-11-25", 4),
  move("UNDER_WAY", "2024-12-01", 5),
  { step: "s12-add-round", role: head },
  { step: "s13-record-inspection", role: officer },
  { step: "s14-submit-self-score", role: "unit-officer:COURT/spc-dop" },
  ...["spc-office", "spc-dec"].map(score),
  { step: "s15-review-scorecard", role: officer },
  ...["spc-office", "spc-dec"].map(review),
  { step: "s15a-record-evidence", role: officer },
  { step: "s16-record-conference", role: head },
  move("CONFERENCE", "2025-10-12", 6),
  { step: "s16a-nominate", role: head },
  { step: "s16b-open-ballot", role: head },
  vote("spc-office", "FOR"),
  vote("spc-dec", "FOR"),
  vote("spc-dop", "RECUSED"),
  { step: "s16d-close-ballot", role: head },
  { step: "s17-correct-record", role: officer },
  { step: "s17a-file-documents", role: "unit-officer:COURT/spc-dop" },
  { step: "s17b-move-nominations", role: "unit-officer:COURT/spc-dop" },
  {
    step: "s17b-move-nominations",
    role: secretary,
    variables: { to: "APPRAISED", on: "2025-10-27", version: 3, reason: "Hồ sơ hợp lệ", key: "appraise" },
  },
  { step: "s17c-publish-nominations", role: secretary },
  { step: "s17d-record-comment", role: secretary },
  ...councilBallot,
  { step: "s18-grant-awards", role: secretary },
  { step: "s19-confer-awards", role: officer },
  { step: "s19a-archive-dossiers", role: secretary },
  decide("qd-thu-hoi-2026", "12/QĐ-TANDTC-TĐKT", "2026-03-01", "Hủy bỏ quyết định tặng Bằng khen"),
  { step: "s20-revoke-awards", role: secretary },
  { step: "s21-correct-awards-record", role: officer },
];
