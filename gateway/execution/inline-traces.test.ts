import { defaults } from "../../platform/config/testkit/defaults";
import { createLogger } from "../../platform/observability/logger";
import { serveSubgraph } from "../../platform/subgraph-server/serve-subgraph";
import { createRequestContext } from "../request-context";
import { HttpSource } from "../sources/http-source";
import { housesSubgraph } from "./testkit/houses-and-taxes";

const header = { "apollo-federation-include-trace": "ftv1" };
const query = "{ houses { name } }";
const entities = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) { ... on House { called: name } }
}`;

/** Serves the houses, with traces or without. */
function serveHouses(inlineTraces: boolean, limits = defaults.limits) {
  const subgraph = {
    name: "houses",
    ...housesSubgraph(),
    createContext: () => ({}),
    version: async () => null,
    close: async () => undefined,
  };
  const log = createLogger("test", "silent");
  return serveSubgraph(subgraph, { ...defaults, port: 0, inlineTraces, limits, log });
}

type Served = Awaited<ReturnType<typeof serveHouses>>;

async function ask({ url }: Served, body: object, headers: Readonly<Record<string, string>> = header) {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  });
  const { extensions, ...answer } = (await response.json()) as { extensions?: { ftv1?: string } };
  // The texts of the trace stand in it as they are, between signs of its form.
  return { answer, trace: extensions && Buffer.from(extensions.ftv1 ?? "", "base64").toString("latin1") };
}

const answered = { data: { houses: [{ name: "Nhà Rồng" }, { name: "Nhà Lớn" }] } };

describe("a subgraph with traces", () => {
  let served: Served;
  beforeAll(async () => (served = await serveHouses(true)));
  afterAll(() => served.close());

  it("tells who asks for one which fields it resolved, of which types", async () => {
    const { answer, trace } = await ask(served, { query });
    expect(answer).toEqual(answered);
    for (const told of ["houses", "[House!]!", "Query", "name", "String!"]) expect(trace).toContain(told);
  });

  it("tells nobody else", async () => {
    const others: readonly Readonly<Record<string, string>>[] = [
      {},
      { "apollo-federation-include-trace": "ftv0" },
    ];
    for (const headers of others)
      expect(await ask(served, { query }, headers)).toEqual({ answer: answered, trace: undefined });
  });

  it("traces entities, of which each fails alone, and tells nothing of what failed", async () => {
    const representations = ["h2", "broken", "h1", "none"].map((id) => ({ __typename: "House", id }));
    const { answer, trace } = await ask(served, { query: entities, variables: { representations } });
    expect(answer).toMatchObject({
      data: { _entities: [{ called: "Nhà Lớn" }, null, { called: "Nhà Rồng" }, null] },
      errors: [{ path: ["_entities", 1], extensions: { code: "INTERNAL_SERVER_ERROR" } }],
    });
    for (const told of ["_entities", "[_Entity]!", "called", "<masked>"]) expect(trace).toContain(told);
    expect(JSON.stringify(answer) + trace).not.toContain("registry.internal");
  });

  it("holds an operation to its bounds", async () => {
    const bounded = await serveHouses(true, { ...defaults.limits, objects: 2 });
    const { answer, trace } = await ask(bounded, { query: "{ houses { name } buildings { id } }" });
    await bounded.close();
    expect(answer).toMatchObject({ errors: [{ extensions: { code: "TOO_MANY_OBJECTS" } }] });
    expect(trace).toBeDefined();
  });

  it("is understood by a gateway that sends the header of its client along", async () => {
    const source = new HttpSource({
      subgraph: "houses",
      url: `${served.url}/graphql`,
      timeoutMs: 10_000,
      forwardedHeaders: Object.keys(header),
    });
    const asked = { text: query, operationName: undefined, variables: {} };
    const told = await source.ask(asked, createRequestContext({ clientHeaders: header }));
    const untold = await source.ask(asked, createRequestContext());
    await source.close();
    expect(told).toEqual({ ...answered, policy: undefined });
    expect(untold).toMatchObject({ ...answered, policy: expect.anything() as object });
  });
});

it("a subgraph has no traces where none are configured", async () => {
  const served = await serveHouses(defaults.inlineTraces);
  expect(await ask(served, { query })).toEqual({ answer: answered, trace: undefined });
  await served.close();
});
