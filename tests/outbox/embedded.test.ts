import { openDatabases } from "../../commands/open-databases";
import { recordsToWrite } from "../../testing/imported-records";
import { startProcess } from "../../testing/start-process";
import { waitUntil } from "../../testing/wait-until";
import { currentOf, tellOfProvince, waitingIn } from "./outline-events";

it("the graph in one process tells awards what a sector has for it, also from before its start", async () => {
  const records = await recordsToWrite();
  const { justice, awards, ...others } = await openDatabases(records.location);
  if (!justice || !awards) throw new Error("no databases");
  await tellOfProvince(justice, "p-embedded", "vn-hue");
  const graph = await startProcess("start", [], { env: records.env });
  await waitUntil("awards was told", async () => (await currentOf(awards, "p-embedded")) === "vn-hue");
  await waitUntil("nothing waits", async () => (await waitingIn(justice)) === 0);
  await graph.stop();
  for (const each of [justice, awards, ...Object.values(others)]) await each.close();
  await records.remove();
});
