import { sharedGraphUrl } from "../../testing/shared-graph";
import { auditorToken } from "../../testing/tokens";
import { facts, growing, noToken } from "./own-facts";
import { candidacies, withheldOf, type Candidacies } from "./protected-question";
import { withheldFields } from "./recipes/told-errors";
import { urqlCache, urqlClient } from "./recipes/urql";
import { firstPage, unitsOfSector } from "./units-of-sector";
import { expectNoWarnings } from "./without-warnings";

const startClient = (token: () => string | null = noToken) =>
  urqlClient(`${sharedGraphUrl()}/graphql`, [urqlCache(facts, growing)], token);

describe("urql by the recipe", () => {
  expectNoWarnings();

  it("shows a list page by page as one", async () => {
    const client = startClient();
    const asked = async (after: string | null) =>
      (await client.query(unitsOfSector, { ...firstPage, after })).data?.node.units;
    let shown = await asked(null);
    while (shown?.pageInfo.hasNextPage) shown = await asked(shown.pageInfo.endCursor);
    expect(shown?.edges).toHaveLength(shown?.totalCount ?? 0);
  });

  it("shows what is answered beside what needs a role, and all of it to who has one", async () => {
    const { data, error } = await startClient().query(candidacies, {});
    expect([...withheldFields(error?.graphQLErrors ?? [])]).toEqual(withheldOf(data as Candidacies));

    const seen = await startClient(auditorToken).query(candidacies, {});
    expect(seen.error).toBeUndefined();
    expect(seen.data?.people.nodes[0]?.registrations).toEqual(expect.any(Array));
  });
});
