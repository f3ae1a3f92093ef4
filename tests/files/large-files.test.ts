import { createHash } from "node:crypto";
import { once } from "node:events";
import { get as ask, type IncomingMessage } from "node:http";
import { pathToFileURL } from "node:url";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { residentMib } from "../../testing/bench/process-usage";
import { startGraph } from "../../testing/start-graph";
import { temporaryFolder } from "../../testing/temporary-folder";
import { tokenSettings } from "../../testing/tokens";
import { answerTo, beginPut, officer } from "./send-file";

const chunk = Buffer.alloc(1_048_576, "Bảng chấm điểm\n");
const chunks = 200;
/** How much more memory a process may have taken when a file of 200 MiB has gone through it, in MiB. */
const mostMore = 64;

describe("a file of 200 megabytes", () => {
  it("goes in and out without being held in memory", async () => {
    const folder = temporaryFolder();
    const graph = await startGraph({
      env: { ...tokenSettings, FILES_URL: pathToFileURL(folder.path).href, FILE_MAX_BYTES: "209715200" },
    });
    try {
      const digest = digestOfAll();
      let highest = 0;
      const look = () => (highest = Math.max(highest, residentMib([graph.pid]) ?? 0));
      const before = look();
      const sent = beginPut(graph.url, digest, officer());
      await pipeline(Readable.from(pieces(look)), sent);
      expect((await answerTo(sent)).status).toBe(201);
      const [answer] = (await once(
        ask(`${graph.url}/files/${digest}`, { headers: officer(), agent: false }),
        "response",
      )) as [IncomingMessage];
      const hash = createHash("sha256");
      for await (const piece of answer) {
        hash.update(piece as Buffer);
        look();
      }
      expect(hash.digest("hex")).toBe(digest);
      expect(highest - before).toBeLessThan(mostMore);
    } finally {
      await graph.stop();
      folder.remove();
    }
  });
});

function* pieces(look: () => void): Generator<Buffer> {
  for (let at = 0; at < chunks; at += 1) {
    look();
    yield chunk;
  }
}

function digestOfAll(): string {
  const hash = createHash("sha256");
  for (let at = 0; at < chunks; at += 1) hash.update(chunk);
  return hash.digest("hex");
}
