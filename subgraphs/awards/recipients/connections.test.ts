import { accessOf } from "../../../platform/access/testkit/access-of";
import { AwardRow } from "../awards/award.entity";
import { DecisionRow } from "../decisions/decision.entity";
import { NominationRow } from "../nominations/nomination.entity";
import { PersonRow } from "../people/person.entity";
import { RegistrationRow } from "../registrations/registration.entity";
import { openAwardsGraph, type AwardsGraph } from "../testkit/awards-graph";
import { aDecision, anAward, aNomination, aPerson, aRegistration, aTitle } from "../testkit/rows";
import { AwardTitleRow } from "../titles/award-title.entity";

let graph: AwardsGraph;
const size = 23;
const tooMany = 1_001;
const all = Array.from({ length: 120 }, (_, at) => `${at}`);

beforeAll(async () => {
  graph = await openAwardsGraph();
  const ofOne = (parents: object) =>
    Array.from({ length: size }, (_, at) => ({
      code: `x${(at * 7) % size}-${JSON.stringify(parents).replace(/\W/g, "")}`,
      titleCode: at % 3 === 0 ? "FLAG" : "MEDAL",
      year: 2015 + ((at * 7) % 6),
      ...parents,
    }));
  const records = [
    ...ofOne({ seasonId: "CourtClusterSeason:c0-2021", recipientId: "CourtUnit:0" }),
    ...ofOne({ seasonId: "CourtClusterSeason:c1-2021", recipientId: "Person:0" }),
    ...all.map((at) => ({ code: `one-${at}`, titleCode: "FLAG", recipientId: `CourtUnit:${at}` })),
  ];
  const ordered = { seasonId: "CourtClusterSeason:ordered-2021", recipientId: "CourtUnit:ordered" };
  await graph.put(AwardTitleRow, [
    aTitle({ code: "FLAG" }),
    aTitle({ code: "HIGH", level: "GOVERNMENT" }),
    aTitle({ code: "MEDAL" }),
  ]);
  await graph.put(PersonRow, [aPerson({ code: "0", fullName: "Nguyễn A", sector: "COURT" })]);
  await graph.put(
    DecisionRow,
    ["small", "big", "bigger", ...all].map((code) => aDecision({ code })),
  );
  const candidacies = [
    ...records,
    { ...ordered, code: "high", titleCode: "HIGH" },
    { ...ordered, code: "medal", titleCode: "MEDAL" },
  ];
  await graph.put(RegistrationRow, candidacies.map(aRegistration));
  await graph.put(NominationRow, candidacies.map(aNomination));
  await graph.put(AwardRow, [
    ...records.map((record) => anAward(record)),
    anAward({
      ...ordered,
      code: "early",
      titleCode: "HIGH",
      recipientName: "Đội A",
      conferredOn: "2021-01-01",
    }),
    anAward({
      ...ordered,
      code: "late",
      titleCode: "MEDAL",
      recipientName: "Đội Á",
      conferredOn: "2021-12-31",
    }),
    anAward({ ...ordered, code: "unknown", titleCode: "HIGH", recipientName: "Vụ A" }),
    anAward({
      ...ordered,
      code: "person",
      titleCode: "MEDAL",
      recipientKind: "INDIVIDUAL",
      recipientName: "Vũ Văn Dũng",
      conferredOn: "2020-12-31",
    }),
    ...ofOne({ decisionCode: "small" }).map((record) => anAward(record)),
    ...Array.from({ length: tooMany }, (_, at) =>
      anAward({ code: `big-${at}`, titleCode: "FLAG", decisionCode: "big" }),
    ),
    ...Array.from({ length: 2 * tooMany }, (_, at) =>
      anAward({ code: `bigger-${at}`, titleCode: "FLAG", decisionCode: "bigger" }),
    ),
  ]);
});
afterAll(() => graph.close());

interface Parent {
  readonly page?: {
    readonly totalCount: number;
    readonly nodes: readonly { readonly id: string }[];
    readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
  readonly plain?: readonly { readonly id: string }[];
}

async function askOf(ids: readonly string[], fields: string): Promise<readonly Parent[]> {
  const on = new Set(ids.map((id) => id.split(":")[0] ?? ""));
  const asked = [...on].map((type) => `... on ${type} { ${fields} }`).join(" ");
  const { _entities } = await graph.ask<{ _entities: Parent[] }>(
    `query ($of: [_Any!]!) { _entities(representations: $of) { ${asked} } }`,
    { of: ids.map((id) => ({ __typename: id.split(":")[0], id })) },
  );
  return _entities;
}

const page = "totalCount nodes { id } edges { cursor node { id } } pageInfo { hasNextPage endCursor }";

const orders = {
  CONFERRED_ON: ["late", "early", "person", "unknown"],
  NAME: ["person", "early", "late", "unknown"],
  TITLE_RANK: ["early", "unknown", "late", "person"],
  NEWEST: ["early", "late", "person", "unknown"],
};

describe.each(Object.entries(orders))("in the order %s", (orderBy, expected) => {
  it.each(["CourtClusterSeason:ordered-2021", "CourtUnit:ordered"])(
    "the awards of %s come page by page",
    async (id) => {
      const seen: string[] = [];
      for (let after = "null"; ;) {
        const [found] = await askOf(
          [id],
          `page: awardsConnection(orderBy: ${orderBy}, first: 3, after: ${after}) { ${page} }`,
        );
        if (!found?.page) throw new Error("no page");
        seen.push(...found.page.nodes.map((one) => one.id));
        if (!found.page.pageInfo.hasNextPage) break;
        after = JSON.stringify(found.page.pageInfo.endCursor);
      }
      expect(seen).toEqual(expected.map((code) => `Award:${code}`));
    },
  );
});

it.each([
  ["awards", "levels: [GOVERNMENT]", 2],
  ["awards", "recipientKinds: [INDIVIDUAL]", 1],
  ["awards", "recipientKinds: [INDIVIDUAL], levels: [GOVERNMENT]", 0],
  ["awards", "levels: []", 0],
  ["nominations", "levels: [GOVERNMENT], orderBy: TITLE_RANK", 1],
  ["nominations", "recipientKinds: [COLLECTIVE]", 2],
  ["registrations", 'levels: [MINISTRY], titleCodes: ["FLAG", "MEDAL"]', 1],
  ["registrations", "recipientKinds: [INDIVIDUAL]", 0],
])("of the %s of seasons and recipients, those with %s are %d", async (field, args, expected) => {
  const found = await askOf(
    ["CourtClusterSeason:ordered-2021", "CourtUnit:ordered"],
    `page: ${field}Connection(${args}) { totalCount nodes { id } }`,
  );
  expect(found.map(({ page }) => [page?.totalCount, page?.nodes.length])).toEqual([
    [expected, expected],
    [expected, expected],
  ]);
});

describe.each([
  ["CourtClusterSeason:c0-2021", "registrations", ""],
  ["CourtClusterSeason:c0-2021", "nominations", 'titleCodes: ["FLAG"]'],
  ["CourtClusterSeason:c0-2021", "awards", ""],
  ["CourtUnit:0", "registrations", "fromYear: 2016"],
  ["CourtUnit:0", "nominations", ""],
  ["CourtUnit:0", "awards", 'titleCodes: ["MEDAL"], toYear: 2019'],
  ["Person:0", "registrations", ""],
  ["Person:0", "nominations", ""],
  ["Person:0", "awards", ""],
  ["Decision:small", "awards", ""],
])("of %s, the pages of %s (%s)", (id, field, args) => {
  it.each([1, 4, 100])("hold what the plain list gives, in its order, %d at a time", async (first) => {
    const [whole] = await askOf([id], `plain: ${field}${args && `(${args})`} { id }`);
    const expected = whole?.plain?.map((one) => one.id) ?? [];
    expect(expected.length).toBeGreaterThan(3);
    const seen: string[] = [];
    for (let after: string | null = null; ;) {
      const given = [args, `first: ${first}`, after && `after: "${after}"`].filter(Boolean).join(", ");
      const [found] = await askOf([id], `page: ${field}Connection(${given}) { ${page} }`);
      if (!found?.page) throw new Error("no page");
      expect(found.page.totalCount).toBe(expected.length);
      expect(found.page.edges.map(({ node }) => node)).toEqual(found.page.nodes);
      seen.push(...found.page.nodes.map((one) => one.id));
      if (!found.page.pageInfo.hasNextPage) break;
      after = found.page.pageInfo.endCursor;
    }
    expect(seen).toEqual(expected);
  });

  it("are of 1 to 100, and begin at cursors of the same list", async () => {
    const [other] = await askOf(
      ["Decision:big"],
      "page: awardsConnection(first: 1) { pageInfo { endCursor } }",
    );
    const entity = `_entities(representations: [{ __typename: "${id.split(":")[0]}", id: "${id}" }])`;
    const codesOf = (given: string) =>
      graph.errorCodes(
        `{ ${entity} { ... on ${id.split(":")[0]} { ${field}Connection(${given}) { totalCount } } } }`,
      );
    expect(await codesOf("first: 0")).toEqual(["INVALID_PAGE_SIZE"]);
    expect(await codesOf("first: 101")).toEqual(["INVALID_PAGE_SIZE"]);
    if (!id.startsWith("Decision"))
      expect(await codesOf(`after: "${other?.page?.pageInfo.endCursor}"`)).toEqual(["INVALID_CURSOR"]);
  });
});

describe("the first pages of many parents", () => {
  const units = all.map((at) => `CourtUnit:${at}`);

  it("are each that of its parent, and take a statement together, as their totals do", async () => {
    const found = await askOf(units, "page: awardsConnection(first: 2) { totalCount nodes { id } }");
    expect(graph.statements()).toEqual(["award.byRecipients", "award.byRecipients"]);
    expect(found.map((one) => one.page?.totalCount)).toEqual([size + 1, ...all.slice(1).map(() => 1)]);
    expect(found[0]?.page?.nodes).toHaveLength(2);
    expect(found.slice(1).map((one) => one.page?.nodes)).toEqual(
      all.slice(1).map((at) => [{ id: `Award:one-${at}` }]),
    );
  });

  it("count nothing where no total is asked for", async () => {
    await askOf(units, "page: awardsConnection(first: 2) { nodes { id } }");
    expect(graph.statements()).toEqual(["award.byRecipients"]);
  });
});

describe("a plain list of which more is on record than it gives", () => {
  const decisions = (...codes: readonly string[]) =>
    `{ ${codes.map((code, at) => `d${at}: node(id: "Decision:${code}") { ... on Decision { awards { id } } }`).join(" ")} }`;
  const answers = (operation: string) => graph.answers(operation, accessOf(["auditor"]));

  it("is refused, with how many there are at least, how many it gives, and what to ask instead", async () => {
    for (const { data, errors } of await answers(decisions("big"))) {
      expect({ ...data }).toEqual({ d0: null });
      expect(errors?.map(({ message }) => message)).toEqual([
        "This list has at least 1001 awards; a plain list gives 1000 at most. Ask for `awardsConnection`, page by page.",
      ]);
      expect(errors?.[0]?.extensions).toMatchObject({
        code: "LIST_TOO_LONG",
        measured: 1_001,
        allowed: 1_000,
        suggestions: ["awardsConnection"],
      });
    }
  });

  it.each([
    ["where all of them together could be read", ["small", "big", "0"], [size, null, 0]],
    ["where they could not", ["big", "small", "bigger"], [null, size, null]],
    ["where none of them is short", ["big", "bigger"], [null, null]],
  ])("leaves the others of its level whole %s", async (_where, codes, lengths) => {
    for (const { data, errors } of await answers(decisions(...codes))) {
      expect(errors).toHaveLength(lengths.filter((length) => length === null).length);
      const found = JSON.parse(JSON.stringify(data)) as Record<string, { awards: object[] } | null>;
      expect(codes.map((_code, at) => found[`d${at}`]?.awards.length ?? null)).toEqual(lengths);
    }
  });

  it("is read no further than to one more than it gives", async () => {
    await graph.errorCodes(decisions("bigger"));
    expect(graph.statements().filter((name) => name === "award.byDecisions")).toHaveLength(1);
  });

  it("has a connection that gives all of them", async () => {
    const [found] = await askOf(
      ["Decision:big"],
      "page: awardsConnection(first: 100) { totalCount nodes { id } }",
    );
    expect(found?.page?.totalCount).toBe(tooMany);
    expect(found?.page?.nodes).toHaveLength(100);
  });
});
