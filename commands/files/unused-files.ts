import type { FileStore, StoredFile } from "../../platform/files/file-store";

/** Tells of every file that something refers to, as often as something does. */
type TellReferred = (tell: (digest: string) => void) => Promise<void>;

/**
 * The files that nobody has brought since a moment and to which nothing refers. Files are looked at before what refers to them: who
 * refers to one meanwhile has brought it, or finds it in use.
 */
export async function unusedFiles(
  store: Pick<FileStore, "list">,
  before: Date,
  tellReferred: TellReferred,
): Promise<readonly StoredFile[]> {
  const unused = new Map<string, StoredFile>();
  for await (const file of store.list()) if (file.touchedAt < before) unused.set(file.digest, file);
  if (unused.size > 0) await tellReferred((digest) => unused.delete(digest));
  return [...unused.values()];
}
