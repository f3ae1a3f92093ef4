import { isFileDigest } from "./file-digest";

/** The files that somebody may name in what they write, each with its length in bytes: those that are there and that they brought or may read. */
export type NamedFiles = ReadonlyMap<string, number>;

const named = Symbol("files that may be named");

interface Told {
  [named]?: NamedFiles;
}

/** Says which files may be named, as the gateway found out, which has the store. It stands in the context itself: Apollo Server runs a copy of that. */
export function noteNamedFiles(context: object, files: NamedFiles): void {
  (context as Told)[named] = files;
}

/** The files that may be named; undefined where no gateway told of any, as in a subgraph that runs by itself. */
export function namedFilesOf(context: object): NamedFiles | undefined {
  return (context as Told)[named];
}

/** How a gateway sends them along with a request, as its `extensions`. */
export function namedFilesExtension(files: NamedFiles): object {
  return { namedFiles: [...files] };
}

/** The files among the extensions of a request, which are whatever JSON was sent. */
export function namedFilesIn(extensions: unknown): NamedFiles | undefined {
  if (typeof extensions !== "object" || extensions === null || !("namedFiles" in extensions))
    return undefined;
  const { namedFiles } = extensions;
  if (!Array.isArray(namedFiles)) return undefined;
  return new Map(namedFiles.filter(isEntry));
}

function isEntry(entry: unknown): entry is [string, number] {
  if (!Array.isArray(entry)) return false;
  const [digest, bytes] = entry as unknown[];
  return typeof digest === "string" && isFileDigest(digest) && typeof bytes === "number";
}
