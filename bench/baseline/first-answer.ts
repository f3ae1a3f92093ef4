import { join } from "node:path";
import { freePort } from "../../testing/free-port";
import { residentMib } from "../../testing/bench/process-usage";
import { untilAnswered } from "../../testing/bench/until-answered";
import { root, spawnNode, type NodeProcess } from "../../testing/start-process";
import { tokenSettings } from "../../testing/tokens";

const pollMs = 5;
const firstQuestion = JSON.stringify({ query: "{ sectors { name clusters { nodes { name } } } }" });

/** The embedded graph, started, and what its start came to. */
export interface StartedGraph {
  readonly process: NodeProcess;
  readonly url: string;
  /** From the start of the process to the first answer, in milliseconds. */
  readonly firstAnswerMs: number;
  /** Resident after the first answer. */
  readonly residentMib: number | null;
}

/** Starts the embedded graph over a data folder, and asks until it answers. */
export async function startToFirstAnswer(dataDir: string): Promise<StartedGraph> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const begin = performance.now();
  const process = spawnNode([join(root, "dist", "commands", "start.js")], {
    env: { PORT: String(port), DATA_DIR: dataDir, ...tokenSettings },
  });
  await untilAnswered(process, { url: new URL("/graphql", url), body: firstQuestion }, pollMs);
  const firstAnswerMs = performance.now() - begin;
  return { process, url, firstAnswerMs, residentMib: residentMib([process.pid]) };
}
