import "reflect-metadata";
import { mkdirSync, readdirSync } from "node:fs";
import { Command, InvalidArgumentError } from "commander";
import { StartError } from "../platform/errors/start-error";
import { readProvinces } from "../generator/catalogue/read-provinces";
import { generateRecords } from "../generator/generate-records";
import { awardsAtScale1 } from "../generator/options";
import { runMain } from "./run-main";

interface Arguments {
  readonly out: string;
  readonly seed: number;
  readonly scale: number;
  readonly years: readonly [from: number, to: number];
  readonly awards?: number;
}

/** The law of 2003 holds since the middle of 2004: before 2005 there was no full year of its titles. */
const earliestYear = 2005;
const latestYear = 2099;
const largestScale = 100;

/** Writes generated records as files of the importer. The same arguments give the same files. */
function main(): void {
  const { out, seed, scale, years, awards } = readArguments(process.argv);
  const [fromYear, toYear] = years;
  const options = { seed, scale, fromYear, toYear, awards: awards ?? Math.round(awardsAtScale1 * scale) };
  const provinces = readProvinces(process.cwd());
  const counts = onDisk(out, () => {
    mkdirSync(out, { recursive: true });
    if (readdirSync(out).length > 0) throw new StartError(`The folder ${out} is not empty: name a new one.`);
    return generateRecords(out, options, provinces);
  });
  const lines = [...counts].map(([kind, count]) => `  ${kind.padEnd(24)}${String(count).padStart(10)}`);
  const next = `Import what they refer to, unless the graph was started before, and then them: npm run import && npm run import -- ${out}`;
  process.stdout.write(`Written to ${out}:\n${lines.join("\n")}\n${next}\n`);
}

/** Tells in one line what the disk does not let pass: a file in the place of the folder, no room, no right. */
function onDisk<Result>(out: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (error instanceof Error && "syscall" in error) {
      throw new StartError(`The files cannot be written to ${out}: ${error.message}`);
    }
    throw error;
  }
}

function readArguments(argv: readonly string[]): Arguments {
  return new Command("generate")
    .description("Writes generated records, for any scale, as CSV files for the importer")
    .requiredOption("--out <folder>", "a new or empty folder for the files")
    .option("--seed <number>", "another seed gives another world", wholeNumber(0, 4_294_967_295), 1)
    .option("--scale <number>", "1 is about 1,700 units, 30,000 people and 1,000,000 awards", scaleOf, 1)
    .option("--years <from-to>", "the emulation years; the last one is under way", yearsOf, [2006, 2025])
    .option("--awards <number>", "how many awards; otherwise by the scale", wholeNumber(0, 100_000_000))
    .allowExcessArguments(false)
    .parse([...argv])
    .opts<Arguments>();
}

function wholeNumber(least: number, most: number): (text: string) => number {
  return (text) => {
    const number = Number(text);
    if (/^\d+$/.test(text) && number >= least && number <= most) return number;
    throw new InvalidArgumentError(`It is a whole number from ${least} to ${most}.`);
  };
}

function scaleOf(text: string): number {
  const number = Number(text);
  if (/^\d*\.?\d+$/.test(text) && number > 0 && number <= largestScale) return number;
  throw new InvalidArgumentError(`It is a number above 0, such as 0.01, to ${largestScale}.`);
}

function yearsOf(text: string): readonly [number, number] {
  const match = /^(\d{4})-(\d{4})$/.exec(text);
  const [from, to] = [Number(match?.[1]), Number(match?.[2])];
  if (match && earliestYear <= from && from < to && to <= latestYear) return [from, to];
  throw new InvalidArgumentError(`It is two years from ${earliestYear} to ${latestYear}, such as 2006-2025.`);
}

runMain(async () => main());
