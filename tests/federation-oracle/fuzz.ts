import { randomInt } from "node:crypto";
import { Command, InvalidArgumentError } from "commander";
import { startOracle } from "./gateways/start-oracle";
import { describeFinding } from "./running/describe-finding";
import { runOperations } from "./running/run-operations";

/** Runs many generated operations through every gateway: `npm run fuzz -- --operations 100000 --seed 7`. */
async function main(): Promise<void> {
  const { operations, seed, from, gateway, failing } = new Command("fuzz")
    .option("--operations <number>", "how many operations to run", whole, 20_000)
    .option(
      "--seed <number>",
      "what the operations are made from; any, if not given",
      whole,
      randomInt(2 ** 31),
    )
    .option("--from <number>", "the number of the first operation", whole, 0)
    .option("--gateway <name>", "only the gateways whose name has this in it", "")
    .option("--failing <number>", "how often each is run again while something fails", whole, 0)
    .parse()
    .opts<{ operations: number; seed: number; from: number; gateway: string; failing: number }>();
  const oracle = await startOracle();
  const gateways = oracle.gateways.filter(({ name }) => name.includes(gateway));
  if (gateways.length === 0)
    throw new Error(
      `No gateway has "${gateway}" in its name: ${oracle.gateways.map(({ name }) => name).join("; ")}`,
    );
  tell(`${operations} operations from seed ${seed}, through ${gateways.map(({ name }) => name).join("; ")}`);
  const progress = (ran: number) => {
    if (ran % 1000 === 0) tell(`${ran} operations`);
  };
  const { ran, known, finding } = await runOperations({
    oracle,
    gatewaysFor: () => gateways,
    seed,
    operations,
    from,
    failing,
    progress,
  });
  await oracle.stop();
  for (const [name, times] of known) tell(`known: ${name}: ${times}`);
  tell(finding ? describeFinding(finding) : `${ran} operations answered as they should be`);
  process.exitCode = finding ? 1 : 0;
}

const tell = (line: string) => void process.stdout.write(`${line}\n`);

function whole(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError("It must be a whole number.");
  return Number(text);
}

void main();
