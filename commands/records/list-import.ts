import { existsSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import {
  Choices,
  keepChoices,
  readChoices,
  recordReader,
  writeQuestions,
  type Choice,
  type ListImport,
} from "../../platform/records";
import type { Text } from "../../platform/languages/language";
import { listKinds } from "../../subgraphs/awards/lists/list-kinds";
import { listSpelling } from "../../subgraphs/awards/lists/list-spelling";
import type { Databases } from "../open-databases";
import { texts } from "./import.texts";
import { recordKinds } from "./record-kinds";

/** What lists are imported with into the databases of the graph. */
export function listImport(
  databases: Databases,
  {
    choices = new Choices(),
    year = null,
  }: { readonly choices?: Choices; readonly year?: number | null } = {},
): ListImport {
  return {
    kinds: listKinds,
    spelling: listSpelling,
    reader: recordReader(recordKinds, databases),
    choices,
    year,
  };
}

/** Choices for names of lists that are not clear: those that are kept in the data folder, and those of a sheet. */
export class ListChoices {
  private constructor(
    readonly choices: Choices,
    private readonly given: readonly Choice[],
    private readonly sheet: string | null,
  ) {}

  /**
   * Reads them. Those of the sheet are kept for the next files, also where the import does not come about: they were made.
   * @throws UnreadableChoices
   */
  static async open(dataDir: string, asked: string | undefined, isDryRun: boolean): Promise<ListChoices> {
    const kept = keptChoices(dataDir);
    const sheet = asked === undefined ? null : sheetAt(asked);
    const given = sheet === null ? [] : await readChoices(sheet);
    if (given.length > 0 && !isDryRun) await keepChoices(kept, given, new Date().toISOString().slice(0, 10));
    return new ListChoices(new Choices([...(await readChoices(kept)), ...given]), given, sheet);
  }

  /** Puts the open questions into the sheet, beside what was chosen there. Gives what people are told; null where all is clear. */
  async ask(): Promise<Text | null> {
    const { open } = this.choices;
    if (open.length === 0) return null;
    const count = open.length === 1 ? texts.oneUnclear : texts.unclear({ count: open.length });
    if (this.sheet === null) return texts.getSheet({ count });
    await writeQuestions(this.sheet, open, this.given);
    return texts.chooseInSheet({ count, sheet: this.sheet });
  }
}

/** The choices that are kept. */
export async function keptListChoices(dataDir: string): Promise<Choices> {
  return new Choices(await readChoices(keptChoices(dataDir)));
}

function keptChoices(dataDir: string): string {
  return join(dataDir, "choices.csv");
}

/** The sheet that is meant by a path: in a folder it has a name of its own. */
function sheetAt(path: string): string {
  const isFolder = existsSync(path) ? statSync(path).isDirectory() : extname(path) === "";
  return isFolder ? join(path, "choices.csv") : path;
}
