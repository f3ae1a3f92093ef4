import { setTimeout as pause } from "node:timers/promises";
import { parseArgs } from "node:util";
import { machine } from "../../testing/bench/machine";
import { median } from "../../testing/bench/percentile";
import { residentMib } from "../../testing/bench/process-usage";
import { savedQuestions } from "../../testing/saved-operations";
import { SoakedServices } from "./services";
import { SoakClients } from "./soak-clients";

/** What may be resident more in the last third of a soak than in the first, in MiB and as a share. */
const mostGrowth = { mib: 40, share: 0.2 };
const clients = 6;
/** Until then memory is that of caches that fill, in milliseconds. */
const warmingUp = 60_000;
/** Fewer samples than this say nothing about memory. */
const fewestSamples = 12;

/**
 * Lets the saved operations run over services for ten minutes, or as many as are told, while one of them is killed, hangs, or
 * the supergraph's file is written. It prints memory and errors, and ends with 1 when an answer is wrong, something is
 * missing while nothing is broken, or the gateway's memory grows.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { minutes: { type: "string", default: "10" } } });
  const end = performance.now() + Number(values.minutes) * 60_000;
  process.stdout.write(`${machine()}\n`);
  const services = new SoakedServices();
  const resident: number[] = [];
  let code = 1;
  try {
    await services.start();
    const soak = new SoakClients(services.url, savedQuestions());
    await soak.learn();
    const running = soak.run(clients);
    const faults = breakNowAndThen(services, soak, end);
    for (let start = performance.now(), shown = 0; performance.now() < end;) {
      await pause(Math.min(5_000, Math.max(1, end - performance.now())));
      const sizes = [...services.pids()].map(([name, pid]) => [name, residentMib([pid]) ?? NaN] as const);
      if (performance.now() - start > warmingUp) resident.push(sizes[0]?.[1] ?? NaN);
      if (performance.now() - start < (shown + 1) * 30_000) continue;
      shown += 1;
      const told = sizes.map(([name, size]) => `${name} ${size.toFixed(0)}`).join(", ");
      process.stdout.write(
        `${shown * 30} s: ${soak.asked} asked, ${soak.excusedAnswers} lacked something while something was broken, ` +
          `${soak.abandoned} abandoned, ${soak.unexpected.length} unexpected; MiB: ${told}\n`,
      );
    }
    await faults;
    soak.stop();
    await running;
    for (const one of soak.unexpected.slice(0, 10)) process.stdout.write(`unexpected: ${one}\n`);
    const third = Math.max(1, Math.floor(resident.length / 3));
    const [first, last] = [median(resident.slice(0, third)), median(resident.slice(-third))];
    const hasGrown =
      resident.length >= fewestSamples && last - first > Math.max(mostGrowth.mib, first * mostGrowth.share);
    process.stdout.write(
      `gateway: ${first.toFixed(0)} MiB in the first third, ${last.toFixed(0)} in the last; ` +
        `${soak.unexpected.length} unexpected of ${soak.asked}\n`,
    );
    code = soak.unexpected.length > 0 || hasGrown ? 1 : 0;
  } finally {
    await services.stop();
  }
  process.exitCode = code;
}

/** One fault after another, with time to recover between. */
async function breakNowAndThen(services: SoakedServices, soak: SoakClients, end: number): Promise<void> {
  const { subgraphs } = services;
  for (let at = 0; performance.now() + 25_000 < end; at += 1) {
    await pause(12_000);
    const subgraph = subgraphs[at % subgraphs.length] ?? "awards";
    if (at % 3 === 0) await soak.breaking(() => services.restart(subgraph));
    else if (at % 3 === 1) await soak.breaking(() => services.hang(subgraph, 3_000));
    else services.changeSupergraph();
  }
}

void main();
