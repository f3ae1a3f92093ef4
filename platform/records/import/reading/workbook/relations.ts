import { posix } from "node:path";
import { parseAll } from "./parse-xml";
import { brokenWorkbook, tooLarge } from "./workbook-fault";
import { texts } from "./workbook.texts";
import type { ZipArchive } from "./zip-archive";

/** What a part of a workbook points at. */
export interface Relation {
  readonly id: string;
  /** The last word of its type: `worksheet`, `styles`. */
  readonly type: string;
  /** The name of the part. */
  readonly part: string;
}

const mostEach = 100_000;
const mainType = /spreadsheetml\.(?:sheet|template)\.main\+xml$/;

/** What a part points at, or the workbook's file itself where no part is named. */
export async function readRelations(archive: ZipArchive, from = ""): Promise<Relation[]> {
  const folder = posix.dirname(from);
  const relations: Relation[] = [];
  await parseAll(archive.read(posix.join(folder, "_rels", `${posix.basename(from)}.rels`)), {
    open: (name, { Id: id = "", Type: type = "", Target: target = "" }) => {
      if (name !== "Relationship") return;
      if (relations.length > mostEach) throw tooLarge(texts.morePartsThanAny);
      const part = target.startsWith("/") ? target.slice(1) : posix.join(folder, target);
      relations.push({ id, type: posix.basename(type), part });
    },
  });
  return relations;
}

/**
 * The part that lists the sheets: what the file points at, or what the list of its parts has of that type. Most programs
 * call it xl/workbook.xml.
 */
export async function findMainPart(archive: ZipArchive): Promise<string> {
  const relations = archive.has("_rels/.rels") ? await readRelations(archive) : [];
  const main = relations.find(({ type }) => type === "officeDocument")?.part ?? (await mainOfTypes(archive));
  if (main === undefined) throw brokenWorkbook(texts.noListOfSheets);
  return main;
}

async function mainOfTypes(archive: ZipArchive): Promise<string | undefined> {
  let main: string | undefined;
  if (!archive.has("[Content_Types].xml")) return undefined;
  await parseAll(archive.read("[Content_Types].xml"), {
    open: (name, { PartName: part = "", ContentType: type = "" }) => {
      if (name === "Override" && mainType.test(type)) main ??= part.replace(/^\//, "");
    },
  });
  return main;
}
