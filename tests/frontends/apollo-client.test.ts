import { CombinedGraphQLErrors, gql } from "@apollo/client";
import { filter, firstValueFrom } from "rxjs";
import { sharedGraphUrl } from "../../testing/shared-graph";
import { auditorToken } from "../../testing/tokens";
import { waitUntil } from "../../testing/wait-until";
import { facts, growing, noToken } from "./own-facts";
import { candidacies, withheldOf, type Candidacies } from "./protected-question";
import { apolloCache, apolloClient } from "./recipes/apollo-client";
import { withheldFields } from "./recipes/told-errors";
import { firstPage, unitsOfSector } from "./units-of-sector";
import { expectNoWarnings } from "./without-warnings";

const startClient = (token: () => string | null = noToken) =>
  apolloClient(`${sharedGraphUrl()}/graphql`, apolloCache(facts, growing), token);

describe("Apollo Client by the recipe", () => {
  expectNoWarnings();

  it("knows a thing again by its id, whichever question brought it", async () => {
    const client = startClient();
    await client.query({ query: unitsOfSector, variables: firstPage });
    const fragment = gql`
      fragment NameOfUnit on Unit {
        name
      }
    `;
    const id = "CourtUnit:CourtUnit:spc";
    expect(client.readFragment({ id, fragment })).toMatchObject({ name: "Tòa án nhân dân tối cao" });
  });

  it("shows a list page by page as one", async () => {
    const watched = startClient().watchQuery({ query: unitsOfSector, variables: firstPage });
    const shown = () => watched.getCurrentResult().data?.node?.units;
    const watching = watched.subscribe(() => undefined);
    await firstValueFrom(watched.pipe(filter(({ loading }) => !loading)));
    for (let count = firstPage.first; shown()?.pageInfo?.hasNextPage; count += firstPage.first) {
      await watched.fetchMore({ variables: { after: shown()?.pageInfo?.endCursor ?? null } });
      await waitUntil("the next page", () => (shown()?.edges?.length ?? 0) > count);
    }
    expect(shown()?.edges).toHaveLength(shown()?.totalCount ?? 0);
    watching.unsubscribe();
  });

  it("shows what is answered beside what needs a role, and all of it from an empty cache to who has one", async () => {
    let token: string | null = null;
    const client = startClient(() => token);
    const { data, error } = await client.query({ query: candidacies });
    const errors = CombinedGraphQLErrors.is(error) ? error.errors : [];
    expect([...withheldFields(errors)]).toEqual(withheldOf(data as Candidacies));

    token = auditorToken();
    await client.clearStore();
    const seen = await client.query({ query: candidacies });
    expect(seen.error).toBeUndefined();
    expect(seen.data?.people?.nodes?.[0]?.registrations).toEqual(expect.any(Array));
  });
});
