import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { FilesLocation } from "../../platform/config/files-config";
import { StoreUnavailable } from "../../platform/files/file-store";
import { S3Store } from "../../platform/files/s3-store";
import { behavesAsStore, digestOf, pieces } from "../../platform/files/testkit/store-behaviour";
import { runCommand } from "../../testing/run-command";
import { startGraph } from "../../testing/start-graph";
import { temporaryFolder } from "../../testing/temporary-folder";
import { tokenSettings } from "../../testing/tokens";
import { get, officer, put, refusalIn } from "../files/send-file";
import { credentials, startS3Server, type S3Server } from "./s3-server";

const content = Buffer.from("Báo cáo thành tích");
const digest = digestOf(content);
const upload = { digest, most: 100, by: "an" };

let server: S3Server;
let folder: ReturnType<typeof temporaryFolder>;
let count = 0;

beforeAll(async () => {
  Object.assign(process.env, credentials);
  folder = temporaryFolder();
  server = await startS3Server();
});
afterAll(async () => {
  await server.stop();
  folder.remove();
});

function openStore(more: Partial<Extract<FilesLocation, { kind: "s3" }>> = {}): S3Store {
  return new S3Store({
    kind: "s3",
    bucket: "emulation",
    prefix: `test-${(count += 1)}/`,
    endpoint: server.endpoint,
    region: "us-east-1",
    pathStyle: true,
    incoming: join(folder.path, "incoming"),
    ...more,
  });
}

describe("a bucket of files", () => {
  behavesAsStore(openStore);

  it("is sent nothing but what is whole, signed as what it has to be", async () => {
    const store = openStore();
    await store.put(pieces(Buffer.from("other")), upload).catch(() => undefined);
    const before = server.requests.filter(({ path }) => path.includes(digest));
    expect(before).toEqual([]);
    await store.put(pieces(content), upload);
    expect(
      server.requests.filter(({ path }) => path.endsWith(digest)).map((one) => [one.method, one.bodyDigest]),
    ).toEqual([
      ["HEAD", expect.any(String)],
      ["PUT", digest],
    ]);
    expect(readdirSync(join(folder.path, "incoming"))).toEqual([]);
    store.close();
  });

  it.each([
    ["is not there", { bucket: "absent" }],
    ["is at no address that answers", { endpoint: "http://127.0.0.1:9" }],
  ])("that %s is not available", async (_what, more) => {
    const store = openStore(more);
    await expect(store.put(pieces(content), upload)).rejects.toBeInstanceOf(StoreUnavailable);
    expect(readdirSync(join(folder.path, "incoming"))).toEqual([]);
    store.close();
  });

  it("is not opened with a wrong key", async () => {
    const store = openStore();
    process.env["AWS_SECRET_ACCESS_KEY"] = "another";
    try {
      await expect(store.sizeOf(digest)).rejects.toBeInstanceOf(StoreUnavailable);
    } finally {
      Object.assign(process.env, credentials);
    }
    store.close();
  });

  it("has the files of a graph, which answers on when it is away", async () => {
    const own = await startS3Server();
    const env = { ...credentials, FILES_URL: own.url("graph"), DATA_DIR: join(folder.path, "data") };
    const graph = await startGraph({ env: { ...tokenSettings, ...env } });
    try {
      expect((await put(graph.url, content)).status).toBe(201);
      expect((await put(graph.url, content, officer("bình"))).status).toBe(200);
      expect((await get(graph.url, digest)).body).toEqual(content);
      const part = await get(graph.url, digest, { ...officer(), range: "bytes=-3" });
      expect([part.status, part.body]).toEqual([206, content.subarray(-3)]);
      expect((await get(graph.url, digest, officer("chi"))).status).toBe(404);
      const { stdout } = await runCommand("files", ["unused", "--older-than", "0", "--remove"], env);
      expect(stdout).toContain(digest);
      expect((await get(graph.url, digest)).status).toBe(404);
    } finally {
      await own.stop();
    }
    const away = await put(graph.url, content);
    expect(refusalIn(away)).toEqual([503, "FILE_STORE_UNAVAILABLE"]);
    expect(away.body.toString("utf8")).not.toContain("127.0.0.1");
    expect((await get(graph.url, "/readyz")).status).toBe(200);
    await graph.stop();
  });
});
