import { writeSync } from "node:fs";
import { listen } from "../listen";

test("a process that nobody stops", async () => {
  const { url } = await listen("ready");
  writeSync(process.stderr.fd, `listening at ${url}\n`);
});
