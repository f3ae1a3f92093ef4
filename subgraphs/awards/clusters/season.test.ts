import { AwardRow } from "../awards/award.entity";
import { NominationRow } from "../nominations/nomination.entity";
import { RegistrationRow } from "../registrations/registration.entity";
import { openAwardsGraph, type AwardsGraph } from "../testkit/awards-graph";
import { anAward, aNomination, aRegistration, aTitle } from "../testkit/rows";
import { AwardTitleRow } from "../titles/award-title.entity";

let graph: AwardsGraph;
const seasons = Array.from({ length: 100 }, (_, at) => `CourtClusterSeason:c${at}-2021`);

beforeAll(async () => {
  graph = await openAwardsGraph();
  await graph.put(AwardTitleRow, [
    aTitle({ code: "GOVERNMENT_FLAG", level: "GOVERNMENT" }),
    aTitle({ code: "SECTOR_FLAG" }),
    aTitle({ code: "UNUSED" }),
  ]);
  const of = (seasonId: string, kind: string) => ({ code: `${kind}-${seasonId.slice(19)}`, seasonId });
  await graph.put(
    RegistrationRow,
    seasons.map((id) => aRegistration({ ...of(id, "r"), titleCode: "SECTOR_FLAG" })),
  );
  await graph.put(
    NominationRow,
    seasons.flatMap((id) => [
      aNomination({ ...of(id, "n1"), titleCode: "SECTOR_FLAG", recipientId: "CourtUnit:a" }),
      aNomination({ ...of(id, "n2"), titleCode: "SECTOR_FLAG", recipientId: "CourtUnit:b" }),
      aNomination({ ...of(id, "n3"), titleCode: "GOVERNMENT_FLAG", recipientId: "CourtUnit:a" }),
    ]),
  );
  await graph.put(
    AwardRow,
    seasons.flatMap((id) => [
      anAward({ ...of(id, "a1"), titleCode: "GOVERNMENT_FLAG", status: "REVOKED" }),
      anAward({ ...of(id, "a2"), titleCode: "SECTOR_FLAG" }),
    ]),
  );
});
afterAll(() => graph.close());

const fields = `
  registrations { id registrant { id } title { code } }
  nominations { id nominee { id } sources { document { id } } award { id } }
  flags: nominations(titleCodes: ["GOVERNMENT_FLAG"]) { id }
  awards { id decision { id } }
  nomineeCount
  sectorNominees: nomineeCount(titleCodes: ["SECTOR_FLAG"])
  funnel { title { code } registrations nominations awards }`;
const operation = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ClusterSeason { id ${fields} } } }`;
const ask = (ids: readonly string[]) =>
  graph.ask<{ _entities: Record<string, unknown>[] }>(operation, {
    of: ids.map((id) => ({ __typename: "CourtClusterSeason", id })),
  });

describe("a cluster season", () => {
  it("has its registrations, nominations, awards and counts", async () => {
    const [season] = (await ask(["CourtClusterSeason:c7-2021"]))._entities;
    expect(season).toMatchObject({
      id: "CourtClusterSeason:c7-2021",
      registrations: [{ id: "TitleRegistration:r-c7-2021" }],
      nominations: [
        { id: "Nomination:n1-c7-2021" },
        { id: "Nomination:n2-c7-2021" },
        { id: "Nomination:n3-c7-2021" },
      ],
      flags: [{ id: "Nomination:n3-c7-2021" }],
      awards: [{ id: "Award:a1-c7-2021" }, { id: "Award:a2-c7-2021" }],
      nomineeCount: 2,
      sectorNominees: 2,
      funnel: [
        { title: { code: "GOVERNMENT_FLAG" }, registrations: 0, nominations: 1, awards: 0 },
        { title: { code: "SECTOR_FLAG" }, registrations: 1, nominations: 2, awards: 1 },
      ],
    });
  });

  it("has empty lists and zeroes where nothing is on record", async () => {
    expect((await ask(["CourtClusterSeason:empty"]))._entities).toEqual([
      {
        id: "CourtClusterSeason:empty",
        registrations: [],
        nominations: [],
        flags: [],
        awards: [],
        nomineeCount: 0,
        sectorNominees: 0,
        funnel: [],
      },
    ]);
  });

  it("costs the same statements alone and among a hundred", async () => {
    await ask(seasons.slice(0, 1));
    const alone = [...graph.statements()].sort();
    await ask(seasons);
    expect([...graph.statements()].sort()).toEqual(alone);
    expect(alone).toEqual([
      "award.byNominations",
      "award.bySeasons",
      "document.byCodes",
      "nomination.bySeasons",
      "nomination.bySeasons",
      "nomination.countNominees",
      "nomination.countNominees",
      "registration.bySeasons",
      "statistic.count",
      "title.all",
    ]);
  });

  it("shares a statement where lists of titles mean the same", async () => {
    const both = `{ sectors { code } node(id: "${seasons[0]}") { ... on ClusterSeason {
      one: nominations(titleCodes: ["SECTOR_FLAG", "GOVERNMENT_FLAG"]) { id }
      other: nominations(titleCodes: ["GOVERNMENT_FLAG", "SECTOR_FLAG", "SECTOR_FLAG"]) { id }
    } } }`;
    await graph.ask(both);
    expect(graph.statements()).toEqual(["title.all", "nomination.bySeasons"]);
  });

  it("refuses a title that is not known", async () => {
    const wrong = `{ node(id: "${seasons[0]}") { ... on ClusterSeason { nominations(titleCodes: ["SECTOR_FLAGS"]) { id } } } }`;
    expect(await graph.errorCodes(wrong)).toEqual(["UNKNOWN_CODE"]);
  });
});

describe("a unit and a person", () => {
  const records = (range: string) =>
    `registrations${range} { id } nominations${range} { year } awards${range} { id }`;

  it("have their records within years, with one statement a kind for all of them", async () => {
    const of = Array.from({ length: 50 }, (_, at) => ({
      __typename: "CourtUnit",
      id: `CourtUnit:${at === 0 ? "a" : at}`,
    }));
    const { _entities } = await graph.ask<{ _entities: { nominations: unknown[] }[] }>(
      `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Unit { ${records("(fromYear: 2021, toYear: 2021)")} } } }`,
      { of },
    );
    expect(_entities[0]?.nominations).toHaveLength(200);
    expect(_entities.slice(1).every(({ nominations }) => nominations.length === 0)).toBe(true);
    expect(graph.statements()).toEqual([
      "registration.byRecipients",
      "nomination.byRecipients",
      "award.byRecipients",
    ]);
  });

  it("have none outside the years", async () => {
    expect(
      await graph.ask(`{ node(id: "CourtUnit:a") { ... on Recipient { ${records("(toYear: 2020)")} } } }`),
    ).toEqual({
      node: { registrations: [], nominations: [], awards: [] },
    });
  });
});
