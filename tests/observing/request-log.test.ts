import { askAt, askWithIdsAt } from "../../testing/ask";
import { startProcess, type RunningProcess } from "../../testing/start-process";
import { temporaryFolder } from "../../testing/temporary-folder";
import { waitUntil } from "../../testing/wait-until";

const folder = temporaryFolder();
let graph: RunningProcess;
beforeAll(async () => {
  const env = { DATA_DIR: folder.path, LOG_LEVEL: "trace", SLOW_OPERATION_MS: "1" };
  graph = await startProcess("start", [], { env });
});
afterAll(async () => {
  await graph.stop();
  folder.remove();
});

interface Line {
  readonly msg: string;
  readonly requestId?: string;
  readonly operation?: string;
  readonly [name: string]: unknown;
}

/** The line of an operation, which is written once its answer is sent. */
async function lineOf(operation: string): Promise<Line | undefined> {
  const find = () => linesOf().find((line) => line.operation === operation);
  await waitUntil(`the log has a line for ${operation}`, () => find() !== undefined);
  return find();
}

const linesOf = (): readonly Line[] =>
  graph
    .output()
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line) as Line);

describe("the log of requests", () => {
  it("has one line for an operation, with who asked, how long it took, and what it read", async () => {
    await askAt(graph.url, "query sectorsOfMine { sectors { name units(first: 2) { nodes { name } } } }");
    await lineOf("sectorsOfMine");
    const lines = linesOf().filter(({ operation }) => operation === "sectorsOfMine");
    expect(lines).toEqual([
      expect.objectContaining({
        principal: "anonymous",
        outcome: "whole",
        durationMs: expect.any(Number),
        cost: expect.any(Number),
        statements: expect.any(Number),
        rows: expect.any(Number),
      }),
    ]);
    expect(lines[0]?.["rows"]).toBeGreaterThan(0);
  });

  it("tells which client asked and by which id it knows its request, and what is none of these not", async () => {
    const ask = async (operation: string, headers: Readonly<Record<string, string>>) => {
      const response = await fetch(`${graph.url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body: JSON.stringify({ query: `query ${operation} { __typename }` }),
      });
      const line = await lineOf(operation);
      expect(response.headers.get("x-request-id")).toBe(line?.requestId);
      return line;
    };
    const names = { "apollographql-client-name": "reports", "apollographql-client-version": "1.4.0" };
    expect(await ask("named", { ...names, "x-request-id": "abc-1" })).toMatchObject({
      client: "reports",
      clientVersion: "1.4.0",
      clientRequestId: "abc-1",
    });
    const odd = { "apollographql-client-name": "a\u0085b", "x-request-id": "a b" };
    const line = await ask("misnamed", { ...odd, "apollographql-client-version": "1" });
    for (const field of ["client", "clientVersion", "clientRequestId"])
      expect(line).not.toHaveProperty(field);
  });

  it("tells the fetches of a slow one, and nothing that was asked for", async () => {
    const name = "Nguyễn Văn Bí Mật";
    await askAt(
      graph.url,
      `query searching { awards(filter: { search: "${name}" }, first: 1) { nodes { id } } }`,
    );
    const line = await lineOf("searching");
    expect(line).toMatchObject({
      level: 40,
      msg: "a slow operation",
      plan: "awards",
      document: expect.stringContaining("awards(filter:") as string,
    });
    expect(graph.output()).not.toContain("Bí Mật");
  });

  it("tells nothing of a person whom a default value names", async () => {
    await askAt(
      graph.url,
      `query byDefault($search: String = "Trần Thị Kín", $filter: AwardFilter = { search: "Trần Thị Kín" }) {
        a: awards(filter: { search: $search }, first: 1) { totalCount }
        b: awards(filter: $filter, first: 1) { totalCount }
      }`,
    );
    await fetch(`${graph.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: "query other { __typename }", operationName: "Trần Thị Kín" }),
    });
    const line = await lineOf("byDefault");
    // What came before it has its line by then.
    await askAt(graph.url, "query afterwards { __typename }");
    await lineOf("afterwards");
    expect(line?.["document"]).toContain('$search: String = "[personal]"');
    expect(graph.output()).not.toContain("Kín");
  });

  it("has lines of bounded length, however much a request sends, and one for a field that it may not read", async () => {
    const before = linesOf().length;
    const fields = Array.from({ length: 100 }, (_, at) => `a${at}: nominations(filter: $f) { totalCount }`);
    const filter = { nomineeId: `Person:${"x".repeat(249)}` };
    await askAt(graph.url, `query long($f: NominationFilter) { ${fields.join(" ")} }`, { f: filter });
    await lineOf("long");
    const lines = linesOf().slice(before);
    const audit = lines.filter((line) => line["audit"] === "access");
    expect(audit).toMatchObject([{ field: "Query.nominations", count: 100, decision: "refused" }]);
    expect(audit[0]?.["records"]).toEqual([expect.stringMatching(/^Person:x{193}…$/)]);
    for (const line of lines) expect(JSON.stringify(line).length).toBeLessThan(50_000);
  });

  it("has each statement at its lowest level, by its name and without its values", async () => {
    await askAt(graph.url, 'query looking { node(id: "Person:nguyen-khong-co") { id } }');
    const statements = linesOf().filter(({ msg }) => msg === "a statement");
    const read = statements.find(({ sql }) => String(sql).startsWith("/* person.byCodes */"));
    expect(read).toMatchObject({ level: 10, sql: expect.stringContaining("?") as string });
    expect(statements.filter(({ sql }) => String(sql).includes("nguyen-khong-co"))).toEqual([]);
  });

  it("is found from an error of the answer by its id", async () => {
    const { errors } = await askWithIdsAt(graph.url, "query wrong { awards(first: 0) { nodes { id } } }");
    const requestId = errors?.[0]?.extensions?.["requestId"];
    expect(requestId).toMatch(/^[0-9a-f-]{36}$/);
    await lineOf("wrong");
    expect(linesOf().find((line) => line.requestId === requestId)).toMatchObject({
      operation: "wrong",
      errors: ["INVALID_PAGE_SIZE"],
    });
  });
});
