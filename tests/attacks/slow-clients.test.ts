import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { text } from "node:stream/consumers";
import { startGraph } from "../../testing/start-graph";
import { send, sendGet } from "./send";

const env = { REQUEST_TIMEOUT_MS: "1500", MAX_HEADER_BYTES: "4096", MAX_CONNECTIONS: "20" };
const head = "POST /graphql HTTP/1.1\r\nhost: graph\r\ncontent-type: application/json\r\n";

describe("a client that", () => {
  let graph: Awaited<ReturnType<typeof startGraph>>;
  beforeAll(async () => (graph = await startGraph({ env })));
  afterAll(() => graph.stop());

  const open = async (): Promise<Socket> => {
    const { hostname, port } = new URL(graph.url);
    const socket = connect(Number(port), hostname);
    await once(socket, "connect");
    return socket;
  };
  /** What comes back on a connection until the server closes it, while it is sent a piece now and then. */
  const drip = async (start: string, piece: string): Promise<string> => {
    const socket = await open();
    socket.on("error", () => undefined).write(start);
    const timer = setInterval(() => socket.write(piece), 200);
    const answer = await text(socket);
    clearInterval(timer);
    return answer;
  };
  const statusOf = (answer: string) => answer.split("\r\n")[0];

  it("sends its headers a letter at a time is cut off", async () => {
    const answer = await drip("POST /graphql HTTP/1.1\r\nx: ", "x");
    expect(statusOf(answer)).toBe("HTTP/1.1 408 Request Timeout");
    expect(answer).toContain("x-content-type-options: nosniff");
  });

  it("sends its body a letter at a time is cut off", async () => {
    expect(statusOf(await drip(`${head}content-length: 1000\r\n\r\n{`, " "))).toBe(
      "HTTP/1.1 408 Request Timeout",
    );
  });

  it("sends nothing at all is cut off", async () => {
    expect(statusOf(await drip("", ""))).toBe("HTTP/1.1 408 Request Timeout");
  });

  it("sends headers that are too long is told so", async () => {
    const { status, headers } = await sendGet(graph.url, "/livez", {
      headers: { "x-long": "x".repeat(5000) },
    });
    expect([status, headers["x-content-type-options"]]).toEqual([431, "nosniff"]);
    expect((await sendGet(graph.url, `/livez?${"x".repeat(5000)}`)).status).toBe(431);
    expect((await sendGet(graph.url, "/livez", { headers: { "x-long": "x".repeat(3000) } })).status).toBe(
      200,
    );
  });

  it("sends a thousand headers is answered all the same", async () => {
    const socket = await open();
    const flood = Array.from({ length: 600 }, (_, at) => `h${at}:`).join("\r\n");
    socket.write(`GET /livez HTTP/1.1\r\nhost: graph\r\nconnection: close\r\n${flood}\r\n\r\n`);
    expect(statusOf(await text(socket))).toBe("HTTP/1.1 200 OK");
  });

  it("sends no HTTP is told so", async () => {
    const socket = await open();
    socket.write("HELO graph\r\n\r\n");
    expect(statusOf(await text(socket))).toBe("HTTP/1.1 400 Bad Request");
  });

  it("asks with two lengths, or with a length and in pieces, is told so", async () => {
    for (const lengths of [
      "content-length: 3\r\ncontent-length: 4\r\n",
      "content-length: 3\r\ntransfer-encoding: chunked\r\n",
    ]) {
      const socket = await open();
      socket.write(`${head}${lengths}\r\n{}\r\n\r\n`);
      expect(statusOf(await text(socket))).toBe("HTTP/1.1 400 Bad Request");
    }
  });

  it("opens more connections than are let has those closed, and the others are answered", async () => {
    const first = await open();
    const others = await Promise.all(Array.from({ length: 30 }, open));
    const closed = Promise.any(others.map((socket) => once(socket.resume(), "close")));
    const isFirst = once(first, "close").then(() => true);
    expect(await Promise.race([closed.then(() => false), isFirst])).toBe(false);
    first.write("GET /livez HTTP/1.1\r\nhost: graph\r\nconnection: close\r\n\r\n");
    expect(statusOf(await text(first))).toBe("HTTP/1.1 200 OK");
    for (const socket of others) socket.destroy();
  });

  it("is slow does not keep others from being answered", async () => {
    const slow = await Promise.all(Array.from({ length: 15 }, open));
    for (const socket of slow)
      socket.on("error", () => undefined).write(`${head}content-length: 50\r\n\r\n{`);
    expect((await send(graph.url, { query: "{ __typename }" })).status).toBe(200);
    await Promise.all(slow.map((socket) => once(socket.resume(), "close")));
  });
});
