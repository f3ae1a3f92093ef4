import { startGraph } from "./start-graph";
import { tokenSettings } from "./tokens";

const variable = "EMULATION_GRAPH_TEST_URL";

/** Where the graph that the tests of a run share is reached. */
export function sharedGraphUrl(): string {
  const url = process.env[variable];
  if (!url) throw new Error("the shared graph is not started: run through `npm test`");
  return url;
}

let running: Awaited<ReturnType<typeof startGraph>> | undefined;

/** Starts the shared graph, before all tests of the run. */
export async function startSharedGraph(): Promise<void> {
  running = await startGraph({ env: tokenSettings });
  process.env[variable] = running.url;
}

/** Stops it, after them. */
export async function stopSharedGraph(): Promise<void> {
  await running?.stop();
}
