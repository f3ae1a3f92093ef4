import "reflect-metadata";
import { existsSync, readdirSync } from "node:fs";
import { resolve } from "node:path";
import { Command, Option } from "commander";
import { joined, languages, usualLanguage, type Language, type Text } from "../platform/languages/language";
import { readConfig } from "../platform/config/config";
import { StartError } from "../platform/errors/start-error";
import {
  completeRuns,
  formatFaults,
  formatNotices,
  formatReport,
  ImportBrokenOff,
  ImportJournal,
  ImportWriteError,
  UnreadableChoices,
  type ImportResult,
  type Progress,
  type UndoResult,
} from "../platform/records";
import { explainDatabaseFault } from "../platform/errors/database-fault";
import { listKinds } from "../subgraphs/awards/lists/list-kinds";
import { openDatabases, type Databases } from "./open-databases";
import { importInto } from "./records/import-into";
import { texts } from "./records/import.texts";
import { ListChoices, listImport } from "./records/list-import";
import { ProgressTeller } from "./records/progress-teller";
import { recordKinds } from "./records/record-kinds";
import { ownKinds, recordSources } from "./records/record-sources";
import { runLines, undo } from "./records/undo";
import { withWideCache } from "./records/with-wide-cache";
import { runMain } from "./run-main";

interface Flags {
  readonly dryRun?: true;
  readonly rejects?: string;
  readonly skipRejected?: true;
  readonly giveUpBrokenOff?: true;
  readonly choices?: string;
  readonly language: Language;
  readonly year?: string;
  readonly runs?: true;
  readonly undo?: string;
  readonly quiet?: true;
}

/** Imports CSV files and Excel workbooks, or folders of them; without arguments the project's own records. */
async function main(): Promise<void> {
  const command = new Command("import")
    .description(
      "Imports records from CSV files (UTF-8) and Excel workbooks (.xlsx), or folders of them; without arguments the " +
        "project's own records. All is written or nothing, and importing the same files again changes nothing.\n\n" +
        "A file, or a sheet of a workbook, has the name of its kind of records, or its Vietnamese one: " +
        `${recordKinds.map(({ name }) => name).join(", ")}.\n\n` +
        "Lists as clerks have them are taken, too: of awards, of nominations and of registrations, with title rows, Vietnamese " +
        `headings and names in place of codes (${listKinds.map(({ name }) => name).join(", ")}).`,
    )
    .argument("[paths...]", "files and folders")
    .option("--dry-run", "check everything and tell what would be written, but write nothing")
    .option("--rejects <folder>", "put the rows that have faults there, to be corrected and imported again")
    .option("--skip-rejected", "write the good rows, without those that have faults or refer to them")
    .option("--year <year>", "the year for which a list is, where it does not say so")
    .option("--choices <file>", "a sheet for names of lists that are not clear, and for what was chosen")
    .addOption(
      new Option("--language <language>", "in which faults, notices and the report are told")
        .choices(languages)
        .default(usualLanguage),
    )
    .option("--give-up-broken-off", "forget an import that was broken off and whose files are gone")
    .option("--runs", "list the last imports, with the ids by which they are undone")
    .option("--undo <id>", "undo an import as a whole, as long as nothing rests on it")
    .option("--quiet", "tell no progress")
    .parse();
  const flags = command.opts<Flags>();
  const { database, dataDir } = readConfig();
  if (flags.rejects !== undefined) ensureEmpty(flags.rejects);
  const databases = await openDatabases(database);
  const teller = new ProgressTeller(process.stderr);
  try {
    if (flags.giveUpBrokenOff) await giveUpBrokenOff(databases, dataDir);
    if (flags.runs) return await tellRuns(databases);
    if (flags.undo !== undefined) return reportUndone(await undo(databases, flags.undo, dataDir));
    const sources = command.args.length > 0 ? command.args : recordSources(process.cwd());
    const lists = await ListChoices.open(dataDir, flags.choices, flags.dryRun ?? false);
    const manner = {
      folder: dataDir,
      lists: listImport(databases, { choices: lists.choices, year: yearOf(flags) }),
      isDryRun: flags.dryRun,
      skipsRejected: flags.skipRejected,
      rejectsFolder: flags.rejects,
      language: flags.language,
      onProgress: flags.quiet ? undefined : (progress: Progress) => teller.tell(progress),
    };
    const result = await withWideCache(databases, () => importInto(databases, sources, manner));
    teller.end();
    report(result, flags);
    const asked = await lists.ask();
    if (asked !== null) process.stderr.write(`${asked[flags.language]}\n`);
    tellOwnRecords(result, flags);
  } catch (error) {
    const isTold = [ImportWriteError, ImportBrokenOff, UnreadableChoices].some((one) => error instanceof one);
    if (isTold) throw new StartError((error as Error).message);
    const reason = explainDatabaseFault(error);
    throw reason === undefined ? error : new StartError(`A database cannot be used: ${reason}.`);
  } finally {
    teller.end();
    await Promise.all(Object.values(databases).map((each) => each.close()));
  }
}

async function giveUpBrokenOff(databases: Databases, dataDir: string): Promise<void> {
  await completeRuns(databases);
  await new ImportJournal(dataDir).end();
}

async function tellRuns(databases: Databases): Promise<void> {
  const lines = await runLines(databases);
  process.stdout.write(lines.map((line) => `${line}\n`).join(""));
}

function reportUndone(result: UndoResult): void {
  if (result.ok) {
    const { removed, restored } = result;
    process.stdout.write(`Undone: ${removed} rows taken away, ${restored} as they were before.\n`);
    return;
  }
  for (const reason of result.reasons) process.stderr.write(`${reason}\n`);
  process.stderr.write("Nothing was undone.\n");
  process.exitCode = 1;
}

function report(result: ImportResult, { rejects, language }: Flags): void {
  const { items, total } = result.faults;
  if (result.notices.total > 0) process.stderr.write(`${formatNotices(result.notices, language)}\n`);
  const outcome = result.ok ? "rowsLeftOut" : "nothingWritten";
  if (total > 0) process.stderr.write(`${formatFaults(result.faults, language, { outcome })}\n`);
  if (rejects !== undefined && items.some(({ row }) => row !== undefined))
    process.stderr.write(`${texts.rejectsStand({ folder: rejects })[language]}\n`);
  if (result.ok) process.stdout.write(`${formatReport(result.report, language)}\n`);
  else process.exitCode = 1;
}

/** Whoever fills a folder, by `npm run generate` or by hand, refers to titles and provinces that the project brings along. */
function tellOwnRecords({ faults: { emptyKinds } }: ImportResult, { language }: Flags): void {
  const own = ownKinds(process.cwd());
  const there = emptyKinds.filter((kind) => own.has(kind)).sort();
  if (there.length === 0) return;
  const labels = there.map((kind) => labelOf(kind));
  process.stderr.write(`${texts.ownRecords({ kinds: joined(labels, texts.and) })[language]}\n`);
}

function labelOf(kind: string): Text {
  const name = recordKinds.find((each) => each.name === kind)?.vietnameseNames?.[0];
  return { en: kind, vi: name === undefined ? kind : `"${name}"` };
}

/** @throws StartError */
function yearOf({ year }: Flags): number | null {
  if (year === undefined) return null;
  if (/^(19|20|21)\d\d$/.test(year)) return Number(year);
  throw new StartError(`--year is a year, as in --year 2023, and not "${year}".`);
}

/** What is left there from an earlier import would be taken for rows of this one. */
function ensureEmpty(folder: string): void {
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new StartError(`The folder for rejected rows, ${resolve(folder)}, is not empty. Name a new one.`);
}

runMain(main);
