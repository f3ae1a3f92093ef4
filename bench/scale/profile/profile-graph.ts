import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { load, type Post } from "../../../testing/bench/load";
import { temporaryFolder } from "../../../testing/temporary-folder";
import type { FilledDatabase } from "../data/fill";
import { startFilled } from "../subject";
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
  const { path: folder, remove } = temporaryFolder();
  try {
    const graph = await startFilled(database, ["--cpu-prof", "--cpu-prof-dir", folder]);
    const next = requestsTo(graph.url);
    await load(next, { seconds: 120, requests: warmUpRequests, connections: 1 });
    const from = steadyNow();
    const { latencies } = await load(next, { seconds, connections: 1 });
    const to = steadyNow();
    await graph.stop();
    const file = readdirSync(folder).find((name) => name.endsWith(".cpuprofile"));
    if (!file) throw new Error("The graph has written no profile.");
    const profile = JSON.parse(readFileSync(join(folder, file), "utf8")) as Profile;
    const sums = [...groupTime(profile, { from, to })].sort(([, one], [, other]) => other - one);
    return new Map(sums.map(([group, sum]) => [group, sum / latencies.length]));
  } finally {
    remove();
  }
}
