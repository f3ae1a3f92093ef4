import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startGraph } from "../../baseline/start-graph";
import { load, type Post } from "../../../testing/bench/load";
import type { FilledDatabase } from "../data/filled-database";
import { groupTime } from "./group-time";
import type { Group } from "./groups";
import { steadyNow, type Profile } from "./profile";

const warmUpRequests = 3;

/** Where the processor time of a graph goes under requests of one kind: milliseconds a request by group of code. */
export async function profileGraph(
  database: FilledDatabase,
  requestsTo: (address: string) => () => Post,
  seconds: number,
): Promise<Map<Group, number>> {
  const folder = mkdtempSync(join(tmpdir(), "emulation-graph-profile-"));
  try {
    const options = ["--cpu-prof", "--cpu-prof-dir", folder];
    const graph = await startGraph(database.dataDir, database.env, options);
    const next = requestsTo(graph.address);
    await load(next, { seconds: 120, requests: warmUpRequests, connections: 1 });
    const from = steadyNow();
    const { latencies } = await load(next, { seconds, connections: 1 });
    const to = steadyNow();
    await graph.process.stop();
    const file = readdirSync(folder).find((name) => name.endsWith(".cpuprofile"));
    if (!file) throw new Error("The graph has written no profile.");
    const profile = JSON.parse(readFileSync(join(folder, file), "utf8")) as Profile;
    const sums = [...groupTime(profile, { from, to })].sort(([, one], [, other]) => other - one);
    return new Map(sums.map(([group, sum]) => [group, sum / latencies.length]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
