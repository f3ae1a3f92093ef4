import { renameSync, writeFileSync } from "node:fs";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { askAt } from "../../testing/ask";
import { startForeignFederation } from "../../testing/foreign-federation";
import { startProcess } from "../../testing/start-process";
import { temporaryFolder } from "../../testing/temporary-folder";

/** What came of many supergraphs that took over from each other under load. */
export interface TakenOver {
  readonly times: number;
  readonly seconds: number;
  readonly requests: number;
  /** Answers that were not whole, as text. */
  readonly failed: readonly string[];
  /** What was resident after every tenth part, in MiB. */
  readonly resident: readonly number[];
}

const question = "{ towns { name river } }";
const whole = JSON.stringify({ data: { towns: [{ name: "Huế", river: "Hương" }] } });
const clients = 4;

/** Lets one supergraph after another take over, by renaming, while clients ask all the time. */
export async function takeOverOften(
  times: number,
  tell: (done: number, resident: number) => void = () => undefined,
): Promise<TakenOver> {
  const folder = temporaryFolder();
  const federation = await startForeignFederation();
  const file = join(folder.path, "supergraph.graphql");
  writeFileSync(file, federation.supergraph);
  const gateway = await startProcess("gateway", [], { env: { SUPERGRAPH: file, LOG_LEVEL: "info" } });
  const resident = () =>
    Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${gateway.child.pid}/status`, "utf8"))?.[1]) / 1024;
  let taken = 0;
  gateway.child.stderr?.on("data", (text: string) => {
    taken += text.split("took over a changed supergraph").length - 1;
  });

  const failed: string[] = [];
  const residents: number[] = [];
  let requests = 0;
  let isOver = false;
  const load = Array.from({ length: clients }, async () => {
    while (!isOver) {
      const answer = await askAt(gateway.url, question).then(
        (told) => JSON.stringify(told),
        (error: Error) => `${error.message} ${String(error.cause)}`,
      );
      requests += 1;
      if (answer !== whole) failed.push(answer);
      await pause(5);
    }
  });
  const start = performance.now();
  for (let done = 0; done < times; done += 1) {
    const text = done % 2 === 0 ? federation.laterSupergraph : federation.supergraph;
    writeFileSync(`${file}.new`, text);
    renameSync(`${file}.new`, file);
    const until = performance.now() + 60_000;
    while (taken <= done) {
      if (performance.now() > until)
        throw new Error(`supergraph ${done} was not taken over:\n${gateway.output()}`);
      await pause(20);
    }
    if ((done + 1) % Math.ceil(times / 10) === 0) {
      residents.push(resident());
      tell(done + 1, resident());
    }
  }
  isOver = true;
  await Promise.all(load);
  const seconds = (performance.now() - start) / 1000;
  await gateway.stop();
  await federation.stop();
  folder.remove();
  return { times, seconds, requests, failed, resident: residents };
}
