import { scoreFileRecords, scorecardRecords, scoreRecords } from "./scorecard.records";
import { scoringCriterionRecords } from "./scoring.records";

interface Found {
  readonly column: string;
  readonly isTaken?: true;
}

const columnsOf = (found: readonly Found[] = []) =>
  found.map(({ column, isTaken }) => (isTaken ? `${column}, taken` : column));
const lookUpIn = (facts: Readonly<Record<string, string | null>>) => (path: string) => facts[path] ?? null;

const card = {
  ...{ code: "k-2025--u", member: "k-2025--u", scheme: "s-2025", state: "SUBMITTED" },
  ...{ submittedBy: "p1", submittedOn: "2025-11-01", reviewedBy: null, reviewedOn: null, returnReason: null },
};

it.each([
  ["is a member's", {}, []],
  ["has another code than its member", { code: "k-2025--v" }, ["code"]],
  ["was returned without a reason", { state: "RETURNED" }, ["returnReason"]],
  ["was returned with one", { state: "RETURNED", returnReason: "Thiếu minh chứng" }, []],
  ["was reviewed before that is told of its state", { reviewedOn: "2025-11-09" }, ["state"]],
  [
    "was reviewed after it was submitted",
    { state: "REVIEWED", reviewedBy: "p2", reviewedOn: "2025-11-01" },
    [],
  ],
  ["was reviewed before it was submitted", { state: "REVIEWED", reviewedOn: "2025-10-31" }, ["submittedOn"]],
])("a card that %s has faults where it should", (_what, changed, columns) => {
  expect(columnsOf(scorecardRecords.checks?.({ ...card, ...changed }))).toEqual(columns);
});

it.each([
  ["goes with its season and unit", {}, 0],
  ["is of another year", { "scheme.year": "2024" }, 1],
  ["is of another sector", { "scheme.sector": "JUSTICE" }, 1],
  ["is for other kinds of unit", { "scheme.unitKinds": "OFFICE" }, 1],
  ["is not on record", { "scheme.year": null, "scheme.sector": null, "scheme.unitKinds": null }, 0],
])("the scheme of a card that %s has %p faults", (_what, changed, count) => {
  const lookUp = lookUpIn({
    ...{ "member.season.year": "2025", "member.unit.kind": "DEPARTMENT" },
    ...{ "member.season.cluster.sector": "COURT", "scheme.sector": "COURT" },
    ...{ "scheme.year": "2025", "scheme.unitKinds": "DEPARTMENT|OFFICE", ...changed },
  });
  expect(columnsOf(scorecardRecords.disagreements?.(card, lookUp))).toEqual(Array(count).fill("scheme"));
});

const score = {
  ...{ code: "k-2025--u-I.1", scorecard: "k-2025--u", criterion: "s-2025-I.1", selfPoints: 9.5 },
  ...{ reviewedPoints: null, note: null, reviewNote: null },
};
const reviewed = { "scorecard.state": "REVIEWED" };

it.each([
  ["lies within its criterion", {}, {}, []],
  ["has a code of its own", { code: "x" }, {}, ["code"]],
  ["is for a criterion of another scheme", {}, { "criterion.scheme": "s-2024" }, ["criterion"]],
  ["is more than the criterion gives", { selfPoints: 10.01 }, {}, ["selfPoints"]],
  ["is below zero where the criterion gives", { selfPoints: -1 }, {}, ["selfPoints"]],
  ["takes away what the criterion takes", { selfPoints: -2 }, { "criterion.maxPoints": "-2" }, []],
  ["is reviewed before its card is", { reviewedPoints: 9.5 }, {}, ["reviewedPoints"]],
  ["is not reviewed though its card is", {}, reviewed, ["reviewedPoints"]],
  [
    "was reviewed beyond the criterion",
    { reviewedPoints: 11, reviewNote: "x" },
    reviewed,
    ["reviewedPoints"],
  ],
  ["was changed by the review without a word", { reviewedPoints: 9 }, reviewed, ["reviewNote, taken"]],
  ["was changed by the review with a reason", { reviewedPoints: 9, reviewNote: "x" }, reviewed, []],
])("a score that %s has faults where it should", (_what, changed, facts, columns) => {
  const lookUp = lookUpIn({
    ...{ "scorecard.state": "SUBMITTED", "scorecard.scheme": "s-2025", "criterion.scheme": "s-2025" },
    ...{ "criterion.criterionCode": "I.1", "criterion.maxPoints": "10", ...facts },
  });
  expect(columnsOf(scoreRecords.disagreements?.({ ...score, ...changed }, lookUp))).toEqual(columns);
});

const criterion = {
  ...{ code: "s-I.1", scheme: "s", criterionCode: "I.1", parent: "s-I", ordinal: 2, name: "Tiêu chí" },
  ...{ guidance: null, maxPoints: 10, evidenceNeeded: false },
};

it.each([
  ["is part of one of its scheme", {}, []],
  ["has another code than its scheme and its own", { code: "s-I.2" }, ["code"]],
  ["is part of one of another scheme", { parent: "t-I" }, ["parent"]],
  ["gives nothing", { maxPoints: 0 }, ["maxPoints"]],
])("a criterion that %s has faults where it should", (_what, changed, columns) => {
  expect(columnsOf(scoringCriterionRecords.checks?.({ ...criterion, ...changed }))).toEqual(columns);
});

it.each([
  ["has a media type", {}, []],
  ["has no media type", { mediaType: "pdf" }, ["mediaType"]],
])("a file that %s has faults where it should", (_what, changed, columns) => {
  const file = {
    ...{ code: "f", score: "x", name: "a.pdf", mediaType: "application/pdf" },
    ...{ bytes: 1, sha256: "a".repeat(64) },
  };
  expect(columnsOf(scoreFileRecords.checks?.({ ...file, ...changed }))).toEqual(columns);
});
