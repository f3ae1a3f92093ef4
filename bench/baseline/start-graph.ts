import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { auditorSettings } from "../../testing/bench/auditor";
import { freePort } from "../../testing/free-port";
import { post } from "../../testing/bench/load";
import { residentMib } from "../../testing/bench/process-usage";
import { startNode, type NodeProcess } from "../../testing/bench/start-node";

export const root = join(__dirname, "..", "..", "..");

const pollMs = 5;
const patienceMs = 60_000;
const firstQuestion = JSON.stringify({ query: "{ sectors { name clusters { nodes { name } } } }" });

/** The embedded graph, started, and what its start came to. */
export interface StartedGraph {
  readonly process: NodeProcess;
  readonly address: string;
  /** From the start of the process to the first answer, in milliseconds. */
  readonly firstAnswerMs: number;
  /** Resident after the first answer. */
  readonly residentMib: number | null;
}

/**
 * Starts the embedded graph over a data folder, and asks until it answers. `env` has more of its configuration,
 * `nodeOptions` are of its process.
 */
export async function startGraph(
  dataDir: string,
  env: Readonly<Record<string, string>> = {},
  nodeOptions: readonly string[] = [],
): Promise<StartedGraph> {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const url = new URL("/graphql", address);
  const begin = performance.now();
  const process = startNode(
    [...nodeOptions, join(root, "dist", "commands", "start.js")],
    { PORT: String(port), DATA_DIR: dataDir, ...auditorSettings, ...env },
    root,
  );
  const listening = process.address();
  // The first answer may come before the address is read, and then nobody waits for it.
  listening.catch(() => undefined);
  for (;;) {
    const answer = await post({ url, body: firstQuestion }).catch(() => null);
    if (answer) {
      const firstAnswerMs = performance.now() - begin;
      return { process, address, firstAnswerMs, residentMib: residentMib([process.pid]) };
    }
    if (performance.now() - begin > patienceMs) {
      await process.stop();
      throw new Error(`The graph did not answer within ${patienceMs / 1000} s:\n${process.output()}`);
    }
    await Promise.race([wait(pollMs), listening]);
  }
}
