import { joined, type Text } from "../../languages/language";
import type { RecordReader } from "../checking/record-reader";
import { placeOfFile } from "../faults/fault";
import type { FaultLog } from "../faults/fault-log";
import type { KindFile } from "../import/reading/source-file";
import type { MadeRow } from "../import/reading/made-row";
import type { FileDigests } from "../import/runs/file-digests";
import type { CompiledKind } from "../kinds/compiled-kind";
import type { KindSet } from "../kinds/kind-set";
import { NameFinder } from "../names/name-finder";
import { NameSpeller, type Spelling } from "../names/spelling";
import type { Choices } from "./choices/choices";
import { ListDesk, type MadeRecords } from "./list-desk";
import type { ListKind } from "./list-kind";
import type { ReadList } from "./read-list";

/** What lists are imported with. */
export interface ListImport {
  readonly kinds: readonly ListKind[];
  readonly spelling: Spelling;
  readonly reader: RecordReader;
  readonly choices: Choices;
  /** The year of what lists do not say the year of. */
  readonly year: number | null;
}

/** The records of lists, as files of their kinds. */
export interface ExpandedLists {
  readonly files: readonly KindFile[];
  readonly digests: FileDigests;
}

const comma: Text = { en: ", ", vi: ", " };

/** Makes records of lists. What is missing or not clear goes to the log, and the questions to the choices. */
export async function expandLists(
  lists: readonly ReadList[],
  files: readonly KindFile[],
  kinds: KindSet,
  { spelling, reader, choices, year }: ListImport,
  log: FaultLog,
): Promise<ExpandedLists> {
  const names = new NameFinder(kinds, files, reader, new NameSpeller(spelling));
  const expanded: KindFile[] = [];
  const made: MadeRecords = new Map();
  for (const { file, kind, list } of lists) {
    const countsBefore = new Map([...made].map(([name, rows]) => [name, rows.length]));
    const place = placeOfFile(file.path, file.sheet);
    if (list.withoutRecords.length > 0)
      log.notices.add(place, "LIST_ROWS", joined(list.withoutRecords, comma));
    const labelOf = (about: string) => kinds.labelOf(about);
    const desk = new ListDesk(names, reader, year, choices, log, made, labelOf);
    await kind.expand(list, desk);
    for (const { name } of kinds.all) {
      const own = made.get(name)?.slice(countsBefore.get(name) ?? 0) ?? [];
      if (own.length === 0) continue;
      const whole = await withStored(own, kinds.get(name), reader);
      expanded.push({ ...file, bytes: 0, kind: name, made: whole });
    }
  }
  const digests = Object.fromEntries(lists.map(({ file, digest }) => [file.label, digest]));
  return { files: expanded, digests };
}

/** The records with what is on record of those that are there already, wherever a list says nothing; its lists are joined. */
async function withStored(
  rows: readonly MadeRow[],
  { name, key, columns }: CompiledKind,
  reader: RecordReader,
): Promise<readonly MadeRow[]> {
  const keys = rows.map(({ texts }) => texts[key.property] ?? "");
  const stored = new Map(
    (await reader.having(name, "code", keys)).map((record) => [record[key.property], record]),
  );
  return rows.map((row) => {
    const record = stored.get(row.texts[key.property]);
    if (!record) return row;
    const texts = columns.map(({ property, column }): [string, string] => {
      const before = column.format(record[property]);
      const now = row.texts[property] ?? "";
      if (column.type.isList && before !== "")
        return [property, [...new Set([...before.split("|"), ...now.split("|")])].filter(Boolean).join("|")];
      return [property, now === "" ? before : now];
    });
    return { ...row, texts: Object.fromEntries(texts) };
  });
}
