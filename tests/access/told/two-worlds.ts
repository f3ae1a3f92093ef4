import type { NewEntry } from "../../../platform/audit/append-entry";
import type { AuditChange } from "../../../platform/audit/audit-change";
import { writeRecords, type RecordRow } from "../../../testing/write-records";
import { heldOf, scoringOf } from "./protected-records";

/**
 * Two worlds that are the same in all that is public, and in everything of the sector of Justice. What is protected of
 * people of the courts differs in every way: who is a candidate, for what, with which votes, notes and grounds; and so do the
 * points of a unit, and what mutations did to records.
 */
export type World = "one" | "other";

/** People, by what is public of them: all of them have an award, a post or an office, but the last three. */
const people = {
  an: ["Nguyễn Văn An", "COURT"],
  ba: ["Trần Thị Ba", "COURT"],
  cu: ["Lê Văn Cử", "COURT"],
  du: ["Phạm Thị Dư", "JUSTICE"],
  ky: ["Đỗ Văn Ký", "COURT"],
  toa: ["Vũ Thị Tọa", "COURT"],
  "kin-mot": ["Hoàng Kín Một", "COURT"],
  "kin-hai": ["Bùi Kín Hai", "COURT"],
  "kin-ba": ["Đặng Kín Ba", "JUSTICE"],
} as const;

type Code = keyof typeof people;

const season = "c-1-2021";

/** Who is what in a world, of all that is protected. */
function secretsOf(world: World) {
  const [an, ba] = world === "one" ? (["an", "ba"] as const) : (["ba", "an"] as const);
  const [first, last] =
    world === "one" ? (["kin-mot", "kin-mot"] as const) : (["kin-hai", "kin-ba"] as const);
  const hidden: readonly Code[] = [first, last];
  return {
    hidden,
    /** Whom each nomination is of, and each registration. */
    nominees: {
      "n-refused": an,
      "n-lower": an,
      "n-pending": ba,
      "n-other-title": ba,
      "n-hidden": first,
      "n-hidden-too": last,
      "n-chair": world === "one" ? "toa" : "cu",
      "n-signer": world === "one" ? "ky" : "cu",
      "n-elsewhere": world === "one" ? "du" : "cu",
    },
    registrants: { "r-refused": an, "r-hidden": first, "r-given": ba },
    /** Which award came of a nomination that asked for something else, or is not decided. */
    leadsTo: { "n-lower": `a-${an}`, "n-pending": `a-${ba}-fighter` },
    votes: world === "one" ? 7 : 3,
    isPassed: world === "one",
    legalGround: world === "one" ? "FALSE_DECLARATION" : "FORGED_DOSSIER",
    text: world === "one" ? "Kín một chữ" : "Kín hai chữ",
    /** Of the card of a unit. */
    points: world === "one" ? 9.5 : 8.25,
    isReviewed: world === "one",
    digest: (world === "one" ? "1" : "2").repeat(64),
  };
}

export const personIds = Object.keys(people).map((code) => `Person:${code}`);
export const unitIds = ["CourtUnit:u-1", "CourtUnit:u-2", "CourtUnit:u-3", "JusticeUnit:v-1"];
export const seasonIds = [`CourtClusterSeason:${season}`, "JusticeClusterSeason:d-1-2021"];
/** The other records of both worlds. */
export const recordIds = [
  ...[
    "n-refused",
    "n-lower",
    "n-pending",
    "n-other-title",
    "n-hidden",
    "n-hidden-too",
    "n-chair",
    "n-signer",
  ],
  ...["n-elsewhere", "n-given", "n-unit", "n-justice"],
]
  .map((code) => `Nomination:${code}`)
  .concat(
    ["r-refused", "r-hidden", "r-given", "r-unit", "r-justice"].map((code) => `TitleRegistration:${code}`),
  )
  .concat(
    ["a-an", "a-ba", "a-an-fighter", "a-ba-fighter", "a-an-worker", "a-cu", "a-du", "a-unit"].map(
      (code) => `Award:${code}`,
    ),
  )
  .concat(["Decision:d-1", "SourceDocument:S0", "AwardTitle:FIGHTER"])
  .concat(["BallotSession:b-1", "PublicNotice:t-1"])
  .concat(["EmulationMovement:m-1", "EmulationRound:d-1-1", "EmulationPledge:g-1"])
  .concat(["Conference:e-1", "Inspection:i-1"])
  .concat(["CourtCluster:c-1", "JusticeCluster:d-1", "CourtSector:COURT", "JusticeSector:JUSTICE"]);
export const titleCodes = ["WORKER", "FIGHTER", "FLAG"];

const withoutSources = [
  ...["sectors", "source-documents", "provinces"],
  ...[
    "ballot-results",
    "dossier-documents",
    "dossier-entries",
    "public-notice-nominations",
    "public-comments",
  ],
  ...["pledge-targets", "scoring-criteria", "scorecards", "scores", "score-files"],
];

/** Writes the records of a world as files to import. */
export function writeWorld(folder: string, world: World): string {
  const cited = Object.entries(recordsOf(world)).map(([kind, rows]) => [
    kind,
    withoutSources.includes(kind) ? rows : rows.map((row) => ({ sources: "S0", inferred: "false", ...row })),
  ]);
  return writeRecords(folder, Object.fromEntries(cited) as Record<string, readonly RecordRow[]>);
}

function recordsOf(world: World): Readonly<Record<string, readonly RecordRow[]>> {
  const secrets = secretsOf(world);
  const shown = (Object.keys(people) as Code[]).filter(
    (code) => !code.startsWith("kin") || secrets.hidden.includes(code),
  );
  const court = { sector: "COURT", year: 2021, season };
  const justice = { sector: "JUSTICE", year: 2021, season: "d-1-2021" };
  const { leadsTo } = secrets;
  const cameOf = (award: string) =>
    (Object.keys(leadsTo) as (keyof typeof leadsTo)[]).find((nomination) => leadsTo[nomination] === award) ??
    "";
  const given = { status: "GRANTED", recipient_kind: "INDIVIDUAL", decision: "d-1" };
  const award = (code: string, title: string, person: Code, more: object = {}) => ({
    ...{ code, title, ...court, ...given, recipient_person: person, recipient_name: people[person][0] },
    nomination: cameOf(code),
    ...more,
  });
  return {
    sectors: [
      { code: "JUSTICE", name: "Ngành Tư pháp", english_name: "Justice" },
      { code: "COURT", name: "Tòa án", english_name: "Courts" },
    ],
    "source-documents": [{ code: "S0", title: "Bài báo" }],
    authorities: [{ code: "government", name: "Chính phủ", kind: "GOVERNMENT" }],
    provinces: [],
    titles: titleCodes.map((code) => ({
      ...{ code, name: code, english_name: code, family: "EMULATION_TITLE", level: "GRASSROOTS" },
      ...{ recipient_kinds: "INDIVIDUAL|COLLECTIVE", decided_by: "Chánh án" },
    })),
    rules: [{ code: "rule", titles: "FIGHTER", summary: "Được đề nghị", verified: "true" }],
    "rule-clauses": [
      { code: "rule-1", rule: "rule", ordinal: 1, check: "NOMINATED", summary: "Được đề nghị" },
      { code: "rule-2", rule: "rule", ordinal: 2, check: "BALLOT_SHARE", number: 50, summary: "Đủ phiếu" },
    ],
    units: [
      { code: "u-1", sector: "COURT", name: "Vụ Một", kind: "DEPARTMENT" },
      { code: "u-2", sector: "COURT", name: "Vụ Hai", kind: "DEPARTMENT" },
      { code: "u-3", sector: "COURT", name: "Vụ Bốn", kind: "DEPARTMENT" },
      { code: "v-1", sector: "JUSTICE", name: "Vụ Ba", kind: "DEPARTMENT" },
    ],
    clusters: [
      { code: "c-1", sector: "COURT", name: "Cụm Một", kind: "CLUSTER" },
      { code: "d-1", sector: "JUSTICE", name: "Cụm Hai", kind: "CLUSTER" },
    ],
    seasons: [
      { code: season, cluster: "c-1", year: 2021, state: "BALLOT" },
      { code: "d-1-2021", cluster: "d-1", year: 2021, state: "BALLOT" },
    ],
    memberships: [
      { code: `${season}--u-1`, season, unit: "u-1", role: "HEAD" },
      { code: `${season}--u-3`, season, unit: "u-3", role: "MEMBER" },
      { code: "d-1-2021--v-1", season: "d-1-2021", unit: "v-1", role: "HEAD" },
    ],
    rounds: [{ code: "d-1-1", season, name: "Đợt một", kind: "PEAK" }],
    movements: [{ code: "m-1", sector: "COURT", name: "Phong trào", type: "REGULAR" }],
    pledges: [{ code: "g-1", season, signed_on: "2020-11-20" }],
    "pledge-targets": [{ code: "g-1-1", pledge: "g-1", ordinal: 1, name: "Chỉ tiêu", value: 90 }],
    ...scoringOf(secrets),
    people: shown.map((code) => ({
      code,
      full_name: people[code][0],
      sector: people[code][1],
      sex: world === "one" && people[code][1] === "COURT" ? "FEMALE" : "MALE",
    })),
    positions: [{ code: "an-1", person: "an", title: "Thẩm phán", unit: "u-1", valid_from: "2015-01-01" }],
    decisions: [
      {
        code: "d-1",
        number: "1/QĐ",
        kind: "DECISION",
        signed_on: "2021-12-01",
        issued_by: "Chánh án",
        signer: "ky",
      },
    ],
    conferences: [
      { code: "e-1", sector: "COURT", season, kinds: "SUMMARY", name: "Hội nghị", chaired_by: "toa" },
    ],
    "leadership-terms": [{ code: "l-1", season, role: "HEAD", unit: "u-1", person: "toa", basis: "ELECTED" }],
    findings: [
      {
        ...{ code: "f-1", sector: "COURT", kind: "RESULT", category: "ORGANISATION", summary: "Tốt" },
        ...{ raised_by: "toa", season, conference: "e-1", year: 2021 },
      },
    ],
    inspections: [{ code: "i-1", unit: "u-1", year: 2021, led_by: "toa", items: "Đăng ký" }],
    registrations: [
      { code: "r-unit", title: "FLAG", ...court, registrant_unit: "u-1" },
      { code: "r-justice", title: "FIGHTER", ...justice, registrant_person: "du" },
      ...Object.entries(secrets.registrants).map(([code, person]) => ({
        ...{ code, title: "FIGHTER", ...court, registrant_person: person, note: secrets.text },
      })),
    ],
    nominations: [
      { code: "n-unit", title: "FLAG", ...court, nominee_unit: "u-1", state: "DECIDED", votes_for: 5 },
      {
        code: "n-justice",
        title: "FIGHTER",
        ...justice,
        nominee_person: "du",
        state: "REJECTED",
        votes_for: 1,
      },
      {
        code: "n-given",
        title: "WORKER",
        ...court,
        nominee_person: "an",
        state: "DECIDED",
        note: secrets.text,
      },
      ...Object.entries(secrets.nominees).map(([code, person]) => ({
        ...{ code, ...court, nominee_person: person, note: secrets.text },
        title: code === "n-refused" ? "FLAG" : "FIGHTER",
        state:
          code === "n-lower"
            ? "DOWNGRADED"
            : code === "n-other-title"
              ? "DECIDED"
              : code === "n-pending"
                ? "SUBMITTED"
                : "REJECTED",
        ...{ held_on: "2021-11-01", eligible_voters: 10, votes_for: secrets.votes, method: secrets.text },
      })),
    ],
    ...heldOf(secrets),
    awards: [
      award("a-an", "WORKER", "an", { year: 2020 }),
      award("a-ba", "WORKER", "ba", { year: 2020 }),
      award("a-an-fighter", "FIGHTER", "an"),
      award("a-ba-fighter", "FIGHTER", "ba"),
      award("a-an-worker", "WORKER", "an", { nomination: "n-given" }),
      award("a-cu", "WORKER", "cu", {
        status: "REVOKED",
        revoked_on: "2022-01-01",
        revocation_ground: secrets.text,
        revocation_legal_ground: secrets.legalGround,
      }),
      { ...award("a-du", "WORKER", "du"), ...justice, decision: "" },
      {
        ...{
          code: "a-unit",
          title: "FLAG",
          ...court,
          ...given,
          recipient_kind: "COLLECTIVE",
          nomination: "n-unit",
        },
        ...{ recipient_unit: "u-1", recipient_name: "Vụ Một" },
      },
    ],
  };
}

/** Records of the courts that mutations changed, by database, kind and code. */
const written = {
  courts: {
    ...{ units: "u-1", seasons: season, movements: "m-1", rounds: "d-1-1", pledges: "g-1" },
    ...{ conferences: "e-1", inspections: "i-1", scorecards: `${season}--u-3` },
  },
  awards: {
    ...{ people: "an", registrations: "r-unit", nominations: "n-unit", decisions: "d-1", awards: "a-unit" },
  },
};

export const writtenDatabases = Object.keys(written) as readonly (keyof typeof written)[];

/** What mutations did to records of the courts in a database: it differs in every way. */
export function changesOf(world: World, database: keyof typeof written): readonly AuditChange[] {
  const { text } = secretsOf(world);
  return Object.entries<string>(written[database]).map(([kind, code]) => ({
    ...{ kind, code, version: world === "one" ? 2 : 3 },
    ...{ before: { note: `${text} trước` }, after: { note: text } },
  }));
}

/** Who did it, why, and on what. */
export function entryOf(world: World): NewEntry {
  const { text, hidden } = secretsOf(world);
  return {
    ...{ principal: String(hidden[0]), principalKind: "person", role: `sector-officer:COURT ${world}` },
    ...{ operation: `write-${world}`, requestId: null, reason: text, sourceCodes: [world], details: null },
  };
}
