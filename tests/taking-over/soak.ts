import { takeOverOften } from "./take-over-often";

/** What may be resident more after the last tenth than after the first two, in MiB. */
const mostGrowth = 60;

/**
 * Lets a thousand supergraphs, or as many as are told, take over under load; ends with 1 when a request fails or memory grows:
 * `node dist/tests/taking-over/soak.js [times]`.
 */
async function main([times = "1000"]: readonly string[]): Promise<void> {
  const result = await takeOverOften(Number(times), (done, resident) => {
    process.stdout.write(`${done} taken over, ${resident.toFixed(0)} MiB resident\n`);
  });
  const { seconds, requests, failed, resident } = result;
  const growth = (resident.at(-1) ?? 0) - Math.max(...resident.slice(0, 2));
  process.stdout.write(
    `${times} taken over in ${seconds.toFixed(0)} s, ${requests} requests, ${failed.length} failed, ` +
      `${growth.toFixed(0)} MiB more at the end than at the beginning\n`,
  );
  for (const answer of failed.slice(0, 5)) process.stdout.write(`${answer}\n`);
  process.exitCode = failed.length > 0 || growth > mostGrowth ? 1 : 0;
}

void main(process.argv.slice(2));
