import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { runCommand } from "../../testing/run-command";
import { startGraph } from "../../testing/start-graph";
import { temporaryFolder } from "../../testing/temporary-folder";
import { tokenOfPerson, tokenSettings } from "../../testing/tokens";
import { waitUntil } from "../../testing/wait-until";
import { answerTo, beginPut, digestOf, get, officer, put, refusalIn } from "./send-file";

const most = 100_000;
const pdf = { "content-type": "application/pdf" };

describe("files", () => {
  const folder = temporaryFolder();
  let graph: Awaited<ReturnType<typeof startGraph>>;
  let count = 0;
  /** Content that no other test has. */
  const fresh = () => Buffer.from(`%PDF-1.7 bản ${(count += 1)}`);
  /** The files that lie in the folder, half ones and all. */
  const lying = () =>
    (readdirSync(folder.path, { recursive: true }) as string[]).filter((name) =>
      statSync(join(folder.path, name)).isFile(),
    );
  const holding = (id: string, ...roles: string[]) => ({
    authorization: `Bearer ${tokenOfPerson(id, ...roles)}`,
  });

  beforeAll(async () => {
    graph = await startGraph({
      env: {
        ...tokenSettings,
        FILES_URL: pathToFileURL(folder.path).href,
        FILE_MAX_BYTES: String(most),
        CORS_ORIGINS: "https://thidua.example",
        LOG_LEVEL: "info",
      },
    });
  });
  afterAll(async () => {
    await graph.stop();
    folder.remove();
  });

  it("are kept, and given to who has brought them", async () => {
    const content = fresh();
    const digest = digestOf(content);
    const kept = await put(graph.url, content, { ...officer(), ...pdf });
    expect([kept.status, kept.headers.location]).toEqual([201, `/files/${digest}`]);
    expect(JSON.parse(kept.body.toString("utf8"))).toEqual({ sha256: digest });
    const given = await get(graph.url, digest);
    expect([given.status, given.body]).toEqual([200, content]);
    expect(given.headers).toMatchObject({
      "content-length": String(content.length),
      "accept-ranges": "bytes",
      etag: `"${digest}"`,
    });
  });

  it("are asked about, in part and again", async () => {
    const content = fresh();
    const digest = digestOf(content);
    await put(graph.url, content);
    const about = await get(graph.url, digest, officer(), "HEAD");
    expect([about.status, about.headers["content-length"], about.body.length]).toEqual([
      200,
      String(content.length),
      0,
    ]);
    const part = await get(graph.url, digest, { ...officer(), range: "bytes=1-3" });
    expect([part.status, part.body.toString("utf8"), part.headers["content-range"]]).toEqual([
      206,
      "PDF",
      `bytes 1-3/${content.length}`,
    ]);
    const beyond = await get(graph.url, digest, { ...officer(), range: "bytes=999-" });
    expect([beyond.status, beyond.headers["content-range"]]).toEqual([416, `bytes */${content.length}`]);
    const other = await get(graph.url, digest, { ...officer(), range: "bytes=1-3", "if-range": '"x"' });
    expect([other.status, other.body]).toEqual([200, content]);
    const known = await get(graph.url, digest, { ...officer(), "if-none-match": `"${digest}"` });
    expect([known.status, known.body.length, known.headers["content-type"]]).toEqual([304, 0, undefined]);
  });

  it("are of no type that a browser would show or run", async () => {
    const page = Buffer.from("<!doctype html><script>alert(document.domain)</script>");
    await put(graph.url, page);
    const { headers } = await get(graph.url, digestOf(page));
    expect(headers).toMatchObject({
      "content-type": "application/octet-stream",
      "content-disposition": `attachment; filename="${digestOf(page)}"`,
      "x-content-type-options": "nosniff",
      "content-security-policy": "sandbox; default-src 'none'",
      "cache-control": "private, no-store",
      "cross-origin-resource-policy": "same-origin",
    });
  });

  it("are brought by those who record something, and by nobody else", async () => {
    const before = lying();
    expect(refusalIn(await put(graph.url, fresh(), {}))).toEqual([401, "UNAUTHENTICATED"]);
    const refused = await put(graph.url, fresh(), holding("kiểm tra", "auditor"));
    expect(refusalIn(refused)).toEqual([403, "FORBIDDEN"]);
    expect(lying()).toEqual(before);
    await waitUntil("the refusal is written down", () =>
      graph
        .output()
        .split("\n")
        .some((line) => line.includes('"audit":"access"') && line.includes("PUT /files")),
    );
  });

  it("are read by who has brought them and by who reads all, and are not there for others", async () => {
    const content = fresh();
    const digest = digestOf(content);
    await put(graph.url, content, officer("an"));
    expect((await get(graph.url, digest, holding("x", "auditor"))).status).toBe(200);
    expect((await get(graph.url, digest, holding("x", "sector-officer:JUSTICE"))).status).toBe(200);
    const [toOther, absent] = await Promise.all([
      get(graph.url, digest, officer("bình")),
      get(graph.url, digestOf(fresh()), officer("bình")),
    ]);
    expect([refusalIn(toOther), refusalIn(absent)]).toEqual(Array(2).fill([404, "FILE_NOT_FOUND"]));
    expect(toOther.body).toEqual(absent.body);
    expect(refusalIn(await get(graph.url, digest, {}))).toEqual([401, "UNAUTHENTICATED"]);
  });

  it("are brought again without being sent by who has brought them, and sent by anybody else", async () => {
    const content = fresh();
    const digest = digestOf(content);
    await put(graph.url, content, officer("an"));
    const again = beginPut(graph.url, digest, { ...officer("an"), "content-length": String(content.length) });
    again.flushHeaders();
    expect((await answerTo(again)).status).toBe(200);
    // To know what a file is called is not to have it.
    const claimed = await put(graph.url, Buffer.from("x"), officer("bình"), digest);
    expect(refusalIn(claimed)).toEqual([422, "FILE_DIGEST_MISMATCH"]);
    expect((await get(graph.url, digest, officer("bình"))).status).toBe(404);
    expect((await put(graph.url, content, officer("bình"))).status).toBe(200);
    expect((await get(graph.url, digest, officer("bình"))).body).toEqual(content);
  });

  it("are not kept where they are not what they are said to be", async () => {
    const before = lying();
    const refusals = await Promise.all([
      put(graph.url, fresh(), officer(), digestOf(fresh())),
      put(graph.url, fresh(), { ...officer(), "content-type": "image/png" }),
      put(graph.url, fresh(), { ...officer(), "content-type": "text/html" }),
      put(graph.url, fresh(), { ...officer(), "content-encoding": "gzip" }),
      put(graph.url, fresh(), { ...officer(), "content-range": "bytes 0-3/9" }),
      put(graph.url, Buffer.alloc(0)),
      put(graph.url, Buffer.alloc(most + 1, "a")),
    ]);
    expect(refusals.map(refusalIn)).toEqual([
      [422, "FILE_DIGEST_MISMATCH"],
      [415, "FILE_TYPE_NOT_ALLOWED"],
      [415, "FILE_TYPE_NOT_ALLOWED"],
      [415, "BAD_REQUEST"],
      [400, "BAD_REQUEST"],
      [400, "BAD_REQUEST"],
      [413, "REQUEST_TOO_LARGE"],
    ]);
    expect(lying()).toEqual(before);
  });

  it("that are far too large are read away, so that their client learns why", async () => {
    const response = await fetch(`${graph.url}/files/${"0".repeat(64)}`, {
      method: "PUT",
      headers: { ...officer(), "content-type": "text/plain" },
      body: Buffer.alloc(4 * most, "a"),
    });
    expect(response.status).toBe(413);
  });

  it("may come in pieces whose sum is not told, as long as it is within the bound", async () => {
    const content = Buffer.alloc(most, "a");
    const sent = beginPut(graph.url, digestOf(content), officer());
    sent.end(content);
    expect((await answerTo(sent)).status).toBe(201);
    const larger = Buffer.alloc(most + 1, "b");
    const tooLarge = beginPut(graph.url, digestOf(larger), officer());
    tooLarge.end(larger);
    expect(refusalIn(await answerTo(tooLarge))).toEqual([413, "REQUEST_TOO_LARGE"]);
  });

  it("leave nothing behind where their client goes away half way", async () => {
    const before = lying();
    const sent = beginPut(graph.url, digestOf(Buffer.from("whole")), {
      ...officer(),
      "content-length": "50000",
    });
    sent.write(Buffer.alloc(10_000, "a"));
    await waitUntil("it comes in", () => lying().length > before.length);
    sent.destroy();
    await waitUntil("nothing is left of it", () => lying().length === before.length);
  });

  it("that two bring at once are one file", async () => {
    const content = fresh();
    const answers = await Promise.all(["an", "bình", "an"].map((id) => put(graph.url, content, officer(id))));
    expect(answers.every(({ status }) => status === 200 || status === 201)).toBe(true);
    expect(lying().filter((name) => name.endsWith(digestOf(content)))).toHaveLength(1);
    expect((await get(graph.url, digestOf(content))).body).toEqual(content);
  });

  it("are as many at a time as one may bring", async () => {
    const begun = Array.from({ length: 4 }, () => {
      const sent = beginPut(graph.url, digestOf(fresh()), { ...officer("vội"), "content-length": "50000" });
      sent.write(Buffer.alloc(1_000, "a"));
      return sent;
    });
    await waitUntil("they come in", () => readdirSync(join(folder.path, "incoming")).length === 4);
    expect(refusalIn(await put(graph.url, fresh(), officer("vội")))).toEqual([429, "RATE_LIMITED"]);
    expect((await put(graph.url, fresh(), officer("chậm"))).status).toBe(201);
    for (const sent of begun) sent.destroy();
    await waitUntil("they are gone", () => readdirSync(join(folder.path, "incoming")).length === 0);
  });

  it.each([
    "/files",
    "/files/",
    "/files/..",
    "/files/../../etc/passwd",
    `/files/${"%2e%2e%2f".repeat(2)}incoming`,
    "/files/incoming",
    `/files/${"A".repeat(64)}`,
    `/files/${"a".repeat(64)}/`,
    `/files/${"a".repeat(63)}`,
    `/files/${"a".repeat(2)}/${"a".repeat(2)}/${"a".repeat(64)}`,
    `/files/${"a".repeat(64)}.by-${"a".repeat(32)}.json`,
    `/files/${"a".repeat(64)}%00`,
  ])("have no other address, such as %s", async (path) => {
    const { status, body } = await get(graph.url, path, holding("x", "administrator"));
    expect([status, body.toString("utf8")]).toEqual([404, expect.stringContaining("Nothing is here")]);
  });

  it("are asked for by GET, HEAD and PUT alone", async () => {
    const { status, headers } = await get(graph.url, digestOf(fresh()), officer(), "DELETE");
    expect([status, headers.allow]).toEqual([405, "GET, HEAD, PUT"]);
  });

  it("are brought by pages of the origins that may ask", async () => {
    const asks = { origin: "https://thidua.example", "access-control-request-method": "PUT" };
    const { status, headers } = await get(graph.url, digestOf(fresh()), asks, "OPTIONS");
    expect([status, headers["access-control-allow-methods"]]).toEqual([204, "GET, HEAD, PUT"]);
    const graphql = await get(graph.url, "/graphql", asks, "OPTIONS");
    expect(graphql.headers["access-control-allow-methods"]).toBe("GET, POST");
  });

  it("are told of in the log and the metrics", async () => {
    const content = fresh();
    const { headers } = await put(graph.url, content);
    const found = () =>
      graph
        .output()
        .split("\n")
        .find((text) => text.includes(String(headers["x-request-id"])));
    await waitUntil("it is told of", () => found() !== undefined);
    expect(JSON.parse(found() ?? "")).toMatchObject({
      method: "PUT",
      file: digestOf(content),
      principal: "an",
      status: 201,
      bytes: content.length,
    });
    const metrics = (await get(graph.url, "/metrics")).body.toString("utf8");
    expect(metrics).toMatch(/graph_file_seconds_count\{method="PUT",status="201"\} \d+/);
    expect(metrics).toMatch(/graph_file_bytes_total\{direction="in"\} \d+/);
  });

  it("to which no record refers are listed, and taken away", async () => {
    const content = fresh();
    await put(graph.url, content);
    const env = { DATA_DIR: join(folder.path, "data"), FILES_URL: pathToFileURL(folder.path).href };
    const young = await runCommand("files", ["unused"], env);
    expect([young.code, young.stdout]).toEqual([0, "0 files with 0 bytes, to which no record refers\n"]);
    expect((await runCommand("files", ["verify"], env)).stdout).toMatch(
      /^\d+ files read, 0 of them damaged\n$/,
    );
    const taken = await runCommand("files", ["unused", "--older-than", "0", "--remove"], env);
    expect(taken.stdout).toContain(`${digestOf(content)}  ${content.length} bytes`);
    expect((await get(graph.url, digestOf(content), holding("x", "auditor"))).status).toBe(404);
  });
});
