import { gunzipSync } from "node:zlib";
import { askRaw, pathOf, preflight } from "./ask-raw";

const long = pathOf({ query: "{ __schema { types { name description } } }" });
const short = pathOf({ query: "{ __typename }" });
const gzip = { ...preflight, "accept-encoding": "gzip" };

describe("an answer to a GET", () => {
  it("has a tag, and is to be asked for again each time by the one who has it", async () => {
    const { status, headers } = await askRaw(short, { headers: preflight });
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      etag: expect.stringMatching(/^W\/".+"$/),
      "cache-control": "private, no-cache",
      vary: "accept, accept-encoding, accept-language",
    });
  });

  it("is 304 without content to whoever has it, compressed or not", async () => {
    const first = await askRaw(long, { headers: gzip });
    const tag = String(first.headers.etag);
    for (const headers of [preflight, gzip]) {
      const again = await askRaw(long, { headers: { ...headers, "if-none-match": `"old", ${tag}` } });
      expect(again).toMatchObject({
        status: 304,
        headers: {
          etag: tag,
          "cache-control": "private, no-cache",
          vary: "accept, accept-encoding, accept-language",
        },
      });
      expect(again.body).toHaveLength(0);
      expect(again.headers).not.toHaveProperty("content-type");
    }
  });

  it("is sent whole to whoever has another", async () => {
    const { status, body } = await askRaw(short, { headers: { ...preflight, "if-none-match": '"old"' } });
    expect([status, String(body).trim()]).toEqual([200, '{"data":{"__typename":"Query"}}']);
  });

  it.each([
    ["with an error beside its data", '{ node(id: "x") { id } }', 200],
    ["of an operation that cannot run", "{ nothing }", 200],
  ])("%s has no tag and is not kept", async (_what, query, expected) => {
    const { status, headers } = await askRaw(pathOf({ query }), {
      headers: { ...preflight, "if-none-match": "*" },
    });
    expect(status).toBe(expected);
    expect(headers["cache-control"]).toBe("no-store");
    expect(headers).not.toHaveProperty("etag");
  });

  it("is told of by HEAD, without it", async () => {
    const [got, told] = await Promise.all(
      ["GET", "HEAD"].map((method) => askRaw(long, { method, headers: gzip })),
    );
    expect(told?.body).toHaveLength(0);
    expect(got?.headers["content-length"]).toBe(String(got?.body.length));
    const { date: _then, ...headers } = got?.headers ?? {};
    expect(told).toMatchObject({ status: 200, headers });
  });
});

describe("an answer", () => {
  it("is compressed for whoever takes gzip, and the same", async () => {
    const plain = await askRaw(long, { headers: preflight });
    const compressed = await askRaw(long, { headers: gzip });
    expect(plain.headers).not.toHaveProperty("content-encoding");
    expect(compressed.headers).toMatchObject({ "content-encoding": "gzip", etag: plain.headers.etag });
    expect(compressed.body.length).toBeLessThan(plain.body.length / 3);
    expect(gunzipSync(compressed.body).equals(plain.body)).toBe(true);
  });

  it("is the same each time, also once a function that was compiled for it writes its bytes", async () => {
    const query =
      "{ ofAll: sectors { name clusters(first: 100) { nodes { id code name } } } sourceDocuments { code title } titles { code name level } }";
    const asked = async (headers: Record<string, string>) => askRaw(pathOf({ query }), { headers });
    const first = await asked(preflight);
    expect(first.status).toBe(200);
    expect(first.body.length).toBeGreaterThan(8192);
    for (let time = 0; time < 3; time++) {
      const [plain, compressed] = [await asked(preflight), await asked(gzip)];
      expect(plain.body.equals(first.body)).toBe(true);
      expect(gunzipSync(compressed.body).equals(first.body)).toBe(true);
      expect([plain.headers.etag, compressed.headers.etag]).toEqual([first.headers.etag, first.headers.etag]);
      expect(plain.headers["content-length"]).toBe(String(first.body.length));
    }
  });

  it("to a POST is compressed too, and has no tag", async () => {
    const { headers, body } = await askRaw("/graphql", {
      method: "POST",
      headers: { "content-type": "application/json", "accept-encoding": "br;q=1, gzip;q=0.8" },
      body: JSON.stringify({ query: "{ __schema { types { name description } } }" }),
    });
    expect(headers).toMatchObject({ "content-encoding": "gzip", "cache-control": "no-store" });
    expect(headers).not.toHaveProperty("etag");
    expect(JSON.parse(String(gunzipSync(body)))).toHaveProperty("data.__schema");
  });

  it.each([
    ["short", short, "gzip"],
    ["refused as gzip", long, "gzip;q=0"],
  ])("is sent as it is when it is %s", async (_what, path, encoding) => {
    const { headers } = await askRaw(path, { headers: { ...preflight, "accept-encoding": encoding } });
    expect(headers).not.toHaveProperty("content-encoding");
    expect(headers.vary).toContain("accept-encoding");
  });
});

describe("the saved questions and the pages", () => {
  it.each(["/operations", "/"])("%s are compressed, tagged, and 304 to whoever has them", async (path) => {
    const { status, headers, body } = await askRaw(path, { headers: { "accept-encoding": "gzip" } });
    expect(status).toBe(200);
    expect(headers).toMatchObject({ "content-encoding": "gzip", vary: "accept-encoding" });
    const plain = await askRaw(path);
    expect(plain.headers).not.toHaveProperty("content-encoding");
    expect(gunzipSync(body).equals(plain.body)).toBe(true);
    const again = await askRaw(path, { headers: { "if-none-match": String(plain.headers.etag) } });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    expect(again.headers["content-security-policy"]).toBe(plain.headers["content-security-policy"]);
  });
});
