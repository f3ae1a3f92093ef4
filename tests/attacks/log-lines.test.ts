import { connect } from "node:net";
import { once } from "node:events";
import { startProcess, type RunningProcess } from "../../testing/start-process";
import { freshDatabase } from "../../testing/test-database";
import { waitUntil } from "../../testing/wait-until";
import { send, sendGet } from "./send";

const forged = '\r\n{"level":60,"msg":"forged"}\n\u001b[2J\u001b]0;owned\u0007\u2028\u0000\u007f\u009b2J';

describe("what clients send into the log", () => {
  const database = freshDatabase();
  let graph: RunningProcess;
  beforeAll(async () => {
    const env = { ...database.env, LOG_LEVEL: "debug", TRUSTED_DOCUMENTS: "log" };
    graph = await startProcess("start", [], { env });
  });
  afterAll(async () => {
    await graph.stop();
    await database.remove();
  });

  it("stays within one line of JSON each, without a sign that a terminal obeys", async () => {
    await send(graph.url, { query: "query A { __typename }", operationName: forged });
    await send(graph.url, { query: `query B { a: __typename }#${forged}`, operationName: "B" });
    await send(graph.url, {
      query: "query C($n: Int) { awards(first: $n) { totalCount } }",
      variables: { n: forged },
    });
    await sendGet(graph.url, `/${encodeURIComponent(forged)}`);
    const { hostname, port } = new URL(graph.url);
    const socket = connect(Number(port), hostname);
    socket.end(`GET /\u001b[31mred HTTP/1.1\r\nhost: ${"a"}\r\nx: \u001b[2J\r\n\r\n`);
    await once(socket.resume(), "close");
    const lines = () =>
      graph
        .output()
        .split("\n")
        .slice(0, -1)
        .filter((line) => line.startsWith("{"));
    await waitUntil(
      "the log tells of untrusted operations, and of what else came",
      () => graph.output().includes("is not trusted") && lines().length > 4,
    );
    for (const line of lines()) expect(JSON.parse(line)).not.toMatchObject({ msg: "forged" });

    expect(graph.output()).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029]/);
  });

  it("has a line for each untrusted operation, once", async () => {
    const told = () => graph.output().split("an operation is not trusted").length - 1;
    const before = told();
    for (let asked = 0; asked < 3; asked += 1) await send(graph.url, { query: "{ once: __typename }" });
    await waitUntil("the line is there", async () => told() > before);
    expect(told()).toBe(before + 1);
  });
});
