import { partCode } from "../../../subgraphs/awards/ballots/ballot.records";
import type { RecordRow } from "../../../testing/write-records";

/** What differs between the worlds in the records that are made here. */
interface Secrets {
  readonly text: string;
  readonly votes: number;
  readonly isPassed: boolean;
  readonly digest: string;
  /** Of the card of a unit. */
  readonly points: number;
  readonly isReviewed: boolean;
}

const season = "c-1-2021";

/** What lies with a person's nomination: its vote, a document of its dossier, and what was said of it. */
export function heldOf({ text, votes, isPassed, digest }: Secrets) {
  const nomination = "n-pending";
  const file = { file_name: text, file_media_type: "application/pdf", file_bytes: 1, file_sha256: digest };
  return {
    ballots: [
      {
        ...{ code: "b-1", sector: "COURT", body: "CLUSTER", season, held_on: "2021-10-12", mode: "PAPER" },
        ...{ secret: "true", state: "CLOSED", quorum_percent: 50, share_of: "ALL_VOTERS" },
      },
    ],
    "ballot-results": [
      {
        ...{ code: partCode("b-1", nomination), ballot: "b-1", nomination, ordinal: 1 },
        ...{ votes_for: votes, votes_against: 10 - votes, passed: String(isPassed) },
      },
    ],
    "dossier-documents": [{ code: "h-1", kind: "OTHER", title: text, number: text, ...file }],
    "dossier-entries": [{ code: `${nomination}-h-1`, nomination, document: "h-1", ordinal: 1 }],
    "public-notices": [
      {
        ...{ code: "t-1", sector: "COURT", starts_on: "2021-10-20", ends_on: "2021-11-05" },
        place: "Trang tin",
      },
    ],
    "public-notice-nominations": [{ code: "t-1-n-unit", notice: "t-1", nomination: "n-unit" }],
    "public-comments": [
      { code: "k-1", notice: "t-1", received_on: "2021-10-25", content: text, conclusion: text },
    ],
  };
}

/** The card of a unit of the courts differs; that of Justice, which has the same table, does not. */
export function scoringOf({
  points,
  isReviewed,
  digest,
  text,
}: Secrets): Readonly<Record<string, readonly RecordRow[]>> {
  const cards = [
    { sector: "COURT", member: `${season}--u-3`, points, isReviewed, note: text, digest },
    {
      sector: "JUSTICE",
      member: "d-1-2021--v-1",
      points: 5,
      isReviewed: true,
      note: "",
      digest: "0".repeat(64),
    },
  ].map((one) => ({ ...one, scheme: `s-${one.sector.toLowerCase()}` }));
  return {
    "scoring-schemes": cards.map(({ sector, scheme }) => ({
      ...{
        code: scheme,
        sector,
        name: "Bảng tiêu chí",
        year: 2021,
        unit_kinds: "DEPARTMENT",
        decision: "d-1",
      },
    })),
    "scoring-criteria": cards.map(({ scheme }) => ({
      ...{ code: `${scheme}-I`, scheme, criterion_code: "I", ordinal: 1, name: "Công tác", max_points: 10 },
    })),
    scorecards: cards.map(({ member, scheme, isReviewed: done }) => ({
      ...{ code: member, member, scheme, state: done ? "REVIEWED" : "SUBMITTED" },
    })),
    scores: cards.map(({ member, scheme, points: self, isReviewed: done, note }) => ({
      ...{ code: `${member}-I`, scorecard: member, criterion: `${scheme}-I`, self_points: self, note },
      reviewed_points: done ? self : "",
    })),
    "score-files": cards.map(({ member, digest: sha256 }) => ({
      ...{ code: `${member}-I-f1`, score: `${member}-I`, name: "a.pdf", media_type: "application/pdf" },
      ...{ bytes: 1, sha256 },
    })),
  };
}
