import { readdirSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { startGraph } from "../../testing/start-graph";
import { temporaryFolder } from "../../testing/temporary-folder";
import { tokenSettings } from "../../testing/tokens";
import { waitUntil } from "../../testing/wait-until";
import { beginPut, digestOf, get, officer, put } from "./send-file";

describe("a process that is killed while a file comes in", () => {
  it("leaves no file that can be read, and the next one takes it as it comes", async () => {
    const folder = temporaryFolder();
    const incoming = join(folder.path, "incoming");
    const env = { ...tokenSettings, FILES_URL: pathToFileURL(folder.path).href };
    const content = Buffer.alloc(100_000, "a");
    const digest = digestOf(content);
    const first = await startGraph({ env });
    const sent = beginPut(first.url, digest, { ...officer(), "content-length": "100000" });
    sent.write(content.subarray(0, 90_000));
    await waitUntil(
      "it comes in",
      () => readdirSync(folder.path).length > 0 && readdirSync(incoming).length === 1,
    );
    await first.stop("SIGKILL");
    const [half = ""] = readdirSync(incoming);
    utimesSync(join(incoming, half), 0, 0);
    const next = await startGraph({ env });
    try {
      expect((await get(next.url, digest)).status).toBe(404);
      await waitUntil("what was left is gone", () => readdirSync(incoming).length === 0);
      expect((await put(next.url, content)).status).toBe(201);
      expect((await get(next.url, digest)).body).toEqual(content);
    } finally {
      await next.stop();
      folder.remove();
    }
  });
});
