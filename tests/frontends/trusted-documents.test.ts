import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createOperationDescriptor, fetchQuery, getSingularSelector, type Environment } from "relay-runtime";
import { startGraph } from "../../testing/start-graph";
import { root, type RunningProcess } from "../../testing/start-process";
import { temporaryFolder } from "../../testing/temporary-folder";
import { facts, growing, noToken } from "./own-facts";
import { apolloByHash } from "./recipes/apollo-by-hash";
import { apolloCache, apolloClient } from "./recipes/apollo-client";
import relayPage from "./recipes/relay/__generated__/unitsOfSectorPageQuery.graphql";
import relayQuery, {
  type unitsOfSectorQuery$data as RelayQuery,
} from "./recipes/relay/__generated__/unitsOfSectorQuery.graphql";
import relayUnits, {
  type unitsOfSector_sector$data as RelayUnits,
} from "./recipes/relay/__generated__/unitsOfSector_sector.graphql";
import { relayEnvironment } from "./recipes/relay/environment";
import { urqlCache, urqlClient } from "./recipes/urql";
import { urqlByHash } from "./recipes/urql-by-hash";
import { recordRequests } from "./record-requests";
import { runCodegen } from "./run-codegen";
import { firstPage, unitsOfSectorFile, type unitsOfSector } from "./units-of-sector";
import { expectNoWarnings } from "./without-warnings";

const origin = "https://thidua.example";
const folder = temporaryFolder();
const relayFolder = join(root, "tests/frontends/recipes/relay");
let graph: RunningProcess;
let url: string;
let typed: { UnitsOfSectorDocument: typeof unitsOfSector };
beforeAll(async () => {
  await runCodegen(unitsOfSectorFile, folder.path);
  typed = jest.requireActual(join(folder.path, "graphql.ts"));
  const files = [join(folder.path, "persisted-documents.json"), join(relayFolder, "persisted-queries.json")];
  graph = await startGraph({
    env: {
      TRUSTED_DOCUMENTS: "enforce",
      TRUSTED_DOCUMENTS_FILE: files.join(","),
      CORS_ORIGINS: origin,
      CORS_HEADERS: "x-tenant",
    },
  });
  url = `${graph.url}/graphql`;
});
afterAll(async () => {
  await graph?.stop();
  folder.remove();
});

describe("codegen by the recipe", () => {
  it("types a day as the text that it is, and asks for ids and type names", () => {
    const text = readFileSync(join(folder.path, "graphql.ts"), "utf8");
    expect(text).toMatch(/validFrom\?: string \| null/);
    const [document] = Object.values(
      JSON.parse(readFileSync(join(folder.path, "persisted-documents.json"), "utf8")) as object,
    );
    expect(document).toMatch(/^query UnitsOfSector.* node\(id: \$id\) \{ __typename id /);
  });
});

describe("where only trusted documents are run", () => {
  expectNoWarnings();
  const { sent } = recordRequests();

  /** Whether a browser would let a page of the origin send what was sent. */
  async function expectLetThrough(): Promise<void> {
    for (const { method, headers } of [...sent]) {
      const preflight = await fetch(url, {
        method: "OPTIONS",
        headers: { origin, "access-control-request-method": method },
      });
      expect(preflight.headers.get("access-control-allow-origin")).toBe(origin);
      const allowed = preflight.headers.get("access-control-allow-headers")?.split(", ") ?? [];
      expect(allowed).toContain("x-tenant");
      // A page may send `accept` without asking.
      expect([...allowed, "accept"]).toEqual(expect.arrayContaining([...headers.keys()]));
    }
  }

  it("Apollo Client asks by the hash of codegen, from a page of another site", async () => {
    const client = apolloClient(url, apolloCache(facts, growing), () => null, [apolloByHash]);
    const { data } = await client.query({ query: typed.UnitsOfSectorDocument, variables: firstPage });
    expect(data?.node?.units?.edges).toHaveLength(firstPage.first);
    expect(sent.map(({ method, url: asked }) => [method, asked.includes("query=")])).toEqual([
      ["GET", false],
    ]);
    await expectLetThrough();
  });

  it("urql does", async () => {
    const client = urqlClient(url, [urqlCache(facts, growing), urqlByHash], noToken);
    const { data } = await client.query(typed.UnitsOfSectorDocument, firstPage);
    expect(data?.node.units.edges).toHaveLength(firstPage.first);
    expect(sent.map(({ method, url: asked }) => [method, asked.includes("query=")])).toEqual([
      ["GET", false],
    ]);
    await expectLetThrough();
  });

  it("Relay does by that of its compiler, and shows a list page by page as one", async () => {
    const environment = relayEnvironment(url, noToken, (errors) => expect(errors).toEqual([]));
    await fetchQuery(environment, relayQuery, { id: firstPage.id }).toPromise();
    let shown = relayUnitsOf(environment);
    expect(shown.edges).toHaveLength(5);
    while (shown.pageInfo.hasNextPage) {
      const variables = { id: firstPage.id, after: shown.pageInfo.endCursor };
      await fetchQuery(environment, relayPage, variables).toPromise();
      shown = relayUnitsOf(environment);
    }
    expect(shown.edges).toHaveLength(shown.totalCount);
    await expectLetThrough();
  });

  it("the text of another document is refused as one that is not trusted", async () => {
    const client = urqlClient(url, [urqlCache(facts, growing)], noToken);
    const { error } = await client.query("{ sectors { id name } }", {});
    expect(error?.graphQLErrors[0]?.extensions).toMatchObject({ code: "OPERATION_NOT_TRUSTED" });
  });
});

/** The list as the store has it. */
function relayUnitsOf(environment: Environment): RelayUnits["units"] {
  const operation = createOperationDescriptor(relayQuery, { id: firstPage.id });
  const { node } = environment.lookup(operation.fragment).data as RelayQuery;
  const selector = getSingularSelector(relayUnits, node?.sector);
  if (selector?.kind !== "SingularReaderSelector") throw new Error("the store has no such sector");
  return (environment.lookup(selector).data as RelayUnits).units;
}
