import "reflect-metadata";
import { loadavg } from "node:os";
import { join } from "node:path";
import { machine } from "../../../testing/bench/machine";
import { root } from "../../../testing/start-process";
import { runBench, say, writeResult } from "../../run-bench";
import { bareInserts } from "./bare-inserts";
import { mariadbDatabase } from "./databases/mariadb";
import { sqliteDatabase } from "./databases/sqlite";
import { generatedFiles, type GeneratedFiles } from "./generated-files";
import { measureImport } from "./measure-process";
import { readOptions, type DatabaseKind, type Options } from "./options";
import { report, type Measured } from "./report";
import { resultPage } from "./result-page";

/** Imports into databases of one kind in two ways, and inserts the rows of the awards bare. */
async function measure(
  kind: DatabaseKind,
  folder: string,
  files: GeneratedFiles,
  { server }: Options,
): Promise<Measured> {
  const database = kind === "sqlite" ? sqliteDatabase(folder) : mariadbDatabase(server, folder);
  try {
    const own = join(root, "data");
    await measureImport([own], database.env("parted"));
    await measureImport([files.others], database.env("parted"));
    const awards = await measureImport([files.awards], database.env("parted"));
    say(`${database.title}: awards imported in ${awards.seconds.toFixed(1)} s`);
    const importLoad = loadavg()[0] ?? 0;
    const bare = await bareInserts(database, "parted", "bare");
    const bareLoad = loadavg()[0] ?? 0;
    say(`${database.title}: the same rows inserted`);
    const sizes = await database.sizes("parted");
    await measureImport([own], database.env("whole"));
    const whole = await measureImport([files.folder], database.env("whole"));
    return { title: database.title, awards, bare, whole, sizes, importLoad, bareLoad };
  } finally {
    await database.remove();
  }
}

async function main(folder: string): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  const ranOn = machine();
  const files = await generatedFiles(folder, options.records, options.scale);
  const measured: Measured[] = [];
  for (const kind of options.databases) measured.push(await measure(kind, folder, files, options));
  const text = report(measured);
  say(`\n${text}\n\n${ranOn}`);
  if (options.write) writeResult("import", resultPage(text, ranOn, options));
}

runBench("import", main);
