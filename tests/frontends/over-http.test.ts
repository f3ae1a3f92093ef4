import { ask } from "../../testing/ask-graph";
import { sharedGraphUrl } from "../../testing/shared-graph";
import { facts, growing, noToken } from "./own-facts";
import { apolloAutomatic } from "./recipes/apollo-by-hash";
import { apolloCache, apolloClient } from "./recipes/apollo-client";
import { enumLabels } from "./recipes/enum-labels";
import { recordRequests } from "./record-requests";
import { firstPage, unitsOfSector } from "./units-of-sector";

const url = () => `${sharedGraphUrl()}/graphql`;

describe("over HTTP", () => {
  const { sent, answers } = recordRequests();

  it("Apollo Client sends the text of a persisted query once, and its hash by GET from then on", async () => {
    for (const first of [1, 2, 3]) {
      const client = apolloClient(url(), apolloCache(facts, growing), noToken, [apolloAutomatic]);
      const { data } = await client.query({ query: unitsOfSector, variables: { ...firstPage, first } });
      expect(data?.node?.units?.edges).toHaveLength(first);
    }
    const texts = await Promise.all(sent.map(async (one) => `${one.method} ${one.url} ${await one.text()}`));
    expect(texts.filter((text) => text.includes("totalCount"))).toEqual([expect.stringMatching(/^POST /)]);
    expect(texts.slice(-2)).toEqual([expect.stringMatching(/^GET /), expect.stringMatching(/^GET /)]);
  });

  it("labels are of each value of each enum, and have a tag by which a browser keeps them", async () => {
    const labels = await enumLabels(url());
    expect(labels.get("AwardLevel.STATE")).toMatchObject({ vietnamese: "Cấp nhà nước" });
    expect(answers[0]?.headers.get("etag")).toBeTruthy();

    const { data } = await ask<{ __schema: { types: readonly EnumType[] } }>(
      "{ __schema { types { name enumValues { name } } } }",
    );
    const values = data.__schema.types
      .filter(({ name }) => !name.startsWith("__"))
      .flatMap(({ name, enumValues }) => (enumValues ?? []).map((value) => `${name}.${value.name}`));
    expect([...labels.keys()].sort()).toEqual(values.sort());
  });
});

interface EnumType {
  readonly name: string;
  readonly enumValues: readonly { readonly name: string }[] | null;
}
