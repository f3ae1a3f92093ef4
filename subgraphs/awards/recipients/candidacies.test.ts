import { NominationRow } from "../nominations/nomination.entity";
import { RegistrationRow } from "../registrations/registration.entity";
import { openAwardsGraph, type AwardsGraph } from "../testkit/awards-graph";
import { aNomination, aRegistration, aTitle } from "../testkit/rows";
import { AwardTitleRow } from "../titles/award-title.entity";

let graph: AwardsGraph;

const candidacies = [
  { code: "c1", titleCode: "WORKER", year: 2021, recipientId: "Person:p1", recipientKind: "INDIVIDUAL" },
  { code: "c2", titleCode: "FLAG", year: 2020, recipientId: "CourtUnit:u1", recipientKind: "COLLECTIVE" },
  { code: "c3", titleCode: "WORKER", year: 2022, recipientId: "CourtUnit:u1", recipientKind: "COLLECTIVE" },
  { code: "c4", titleCode: "FLAG", year: 2021, recipientId: "CourtUnit:u2", recipientKind: "COLLECTIVE" },
];

beforeAll(async () => {
  graph = await openAwardsGraph();
  await graph.put(AwardTitleRow, [
    aTitle({ code: "WORKER", level: "GRASSROOTS" }),
    aTitle({ code: "FLAG", level: "GOVERNMENT" }),
  ]);
  await graph.put(RegistrationRow, candidacies.map(aRegistration));
  await graph.put(
    NominationRow,
    candidacies.map((row) => aNomination(row)),
  );
});
afterAll(() => graph.close());

interface Page {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
}

describe.each(["registrations", "nominations"])("%s", (list) => {
  const page = async (args: string): Promise<Page> =>
    (
      await graph.ask<Record<string, Page>>(
        `{ ${list}(${args}) { totalCount nodes { id } pageInfo { endCursor hasNextPage } } }`,
      )
    )[list] as Page;
  const codesOf = ({ nodes }: Page) => nodes.map(({ id }) => id.split(":")[1]);

  it.each([
    ["recipientKinds: [COLLECTIVE]", ["c3", "c4", "c2"]],
    ["recipientKinds: [INDIVIDUAL, COLLECTIVE]", ["c3", "c1", "c4", "c2"]],
    ["recipientKinds: [HOUSEHOLD]", []],
    ["levels: [GOVERNMENT]", ["c4", "c2"]],
    ["levels: [GRASSROOTS], recipientKinds: [COLLECTIVE]", ["c3"]],
  ])("with the filter { %s } are those that fit it, newest first", async (filter, expected) => {
    const found = await page(`filter: { ${filter} }`);
    expect(codesOf(found)).toEqual(expected);
    expect(found.totalCount).toBe(expected.length);
  });

  it("in the order of titles have the highest first, and the newest of it before others", async () => {
    const seen: unknown[] = [];
    for (let after = "null"; ;) {
      const found = await page(`orderBy: TITLE_RANK, first: 1, after: ${after}`);
      seen.push(...codesOf(found));
      if (!found.pageInfo.hasNextPage) break;
      after = JSON.stringify(found.pageInfo.endCursor);
    }
    expect(seen).toEqual(["c4", "c2", "c3", "c1"]);
    expect(codesOf(await page('orderBy: TITLE_RANK, filter: { titleCodes: ["WORKER"] }'))).toEqual([
      "c3",
      "c1",
    ]);
  });
});
