import { writeRecords } from "../statistics/write-records";

/** A sector with a person of whom everything is on record that is not for everybody, and a unit of whom the same is. */
export interface SectorWithPeople {
  readonly code: "JUSTICE" | "COURT";
  /** The first part of all codes of its records here. */
  readonly key: string;
  readonly person: string;
  readonly unitId: string;
  readonly unit: string;
  readonly cluster: string;
  readonly season: string;
  readonly seasonId: string;
}

export const sectorsWithPeople: readonly SectorWithPeople[] = [
  {
    code: "JUSTICE",
    key: "xj",
    person: "xj-nguoi-kin-dao",
    unit: "moj-dop",
    unitId: "JusticeUnit:moj-dop",
    cluster: "moj-cluster-1",
    season: "moj-cluster-1-2017",
    seasonId: "JusticeClusterSeason:moj-cluster-1-2017",
  },
  {
    code: "COURT",
    key: "xc",
    person: "xc-nguoi-kin-dao",
    unit: "spc-dop",
    unitId: "CourtUnit:spc-dop",
    cluster: "spc-cluster-6",
    season: "spc-cluster-6-2021",
    seasonId: "CourtClusterSeason:spc-cluster-6-2021",
  },
];

/** What was judged of them: no answer and no line of a log may hold it by chance. */
export const votesFor = 7919;
export const ground = "kê khai không trung thực";

/** Writes their records as files to import, and gives the folder. */
export function writePeopleOnRecord(folder: string): string {
  const personal = { title: "GRASSROOTS_EMULATION_FIGHTER" };
  const collective = { title: "EXCELLENT_LABOUR_COLLECTIVE" };
  const ballot = { state: "VOTED", votes_for: votesFor, eligible_voters: 10_000, secret: "true" };
  const ownSeason = (key: string) => `${key}-c-2021`;
  const cited = { sources: "S0", inferred: "false" };
  const revoked = {
    ...{ status: "REVOKED", revocation_ground: ground },
    revocation_legal_ground: "FALSE_DECLARATION",
  };
  const each = <Row>(rowsOf: (sector: SectorWithPeople) => readonly Row[]) =>
    sectorsWithPeople.flatMap(rowsOf);
  return writeRecords(folder, {
    people: each(({ code, person }) => [
      { code: person, full_name: "Người Kín Đáo", sector: code, sex: "FEMALE" },
    ]),
    units: each(({ code: sector, key }) => [
      { code: `${key}-u`, sector, name: `Đơn vị ${key}`, kind: "DEPARTMENT", ...cited },
    ]),
    clusters: each(({ code: sector, key }) => [
      { code: `${key}-c`, sector, name: `Cụm ${key}`, kind: "CLUSTER", ...cited },
    ]),
    seasons: each(({ key }) => [
      { code: ownSeason(key), cluster: `${key}-c`, year: 2021, state: "BALLOT", ...cited },
    ]),
    rounds: each(({ key }) => [
      { code: `${key}-d`, season: ownSeason(key), name: "Đợt một", kind: "PEAK", ...cited },
    ]),
    pledges: each(({ key }) => [{ code: `${key}-g`, season: ownSeason(key), ...cited }]),
    conferences: each(({ code: sector, key }) => [
      { code: `${key}-e`, sector, season: ownSeason(key), kinds: "SUMMARY", name: "Hội nghị", ...cited },
    ]),
    movements: each(({ code: sector, key }) => [
      { code: `${key}-m`, sector, name: "Phong trào", type: "REGULAR", ...cited },
    ]),
    "movement-participants": each(({ key }) => [
      { code: `${key}-m-c`, movement: `${key}-m`, season: ownSeason(key), ...cited },
    ]),
    inspections: each(({ key }) => [{ code: `${key}-i`, unit: `${key}-u`, year: 2021, ...cited }]),
    registrations: each(({ code: sector, key, person, unit, season }) => [
      { code: `${key}-rp`, sector, year: 2021, season, ...personal, registrant_person: person },
      { code: `${key}-ru`, sector, year: 2021, season, ...collective, registrant_unit: unit },
    ]),
    nominations: each(({ code: sector, key, person, unit, season }) => [
      { code: `${key}-np`, sector, year: 2021, season, ...personal, nominee_person: person, ...ballot },
      { code: `${key}-nu`, sector, year: 2021, season, ...collective, nominee_unit: unit, ...ballot },
    ]),
    ballots: each(({ code: sector, key, season }) => [
      {
        ...{ code: `${key}-b`, sector, body: "CLUSTER", season, held_on: "2021-10-12", mode: "PAPER" },
        ...{ secret: "true", state: "CLOSED", quorum_percent: 50, share_of: "ALL_VOTERS", ...cited },
      },
    ]),
    "ballot-results": each(({ key }) => [
      {
        ...{ code: `${key}-b--${key}-np`, ballot: `${key}-b`, nomination: `${key}-np`, ordinal: 1 },
        ...{ votes_for: votesFor, votes_against: 3, passed: "true" },
      },
    ]),
    decisions: each(({ key }) => [
      { code: `${key}-q`, kind: "DECISION", issued_by: "Cơ quan có thẩm quyền", ...cited },
    ]),
    awards: each(({ code: sector, key, person, unit, season }) => [
      {
        ...{ code: `${key}-ap`, sector, year: 2020, season, ...personal, ...revoked },
        ...{ recipient_person: person, recipient_kind: "INDIVIDUAL", recipient_name: "Người Kín Đáo" },
      },
      {
        ...{ code: `${key}-au`, sector, year: 2020, season, ...collective, ...revoked },
        ...{ recipient_unit: unit, recipient_kind: "COLLECTIVE", recipient_name: "Một đơn vị" },
        decision: `${key}-q`,
      },
    ]),
  });
}
