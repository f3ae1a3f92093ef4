import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { z } from "zod";
import { StartError } from "../../../platform/errors/start-error";

/** Documents that are known beforehand, by the SHA-256 of their text in UTF-8. */
export type TrustedDocuments = ReadonlyMap<string, string>;

/** The form in which clients of Apollo write theirs, so that their tools can write ours. */
const manifest = z.object({
  format: z.literal("apollo-persisted-query-manifest"),
  version: z.literal(1),
  operations: z.array(z.object({ id: z.string(), body: z.string() })),
});

/**
 * Reads a manifest of trusted documents; one that is not there has none.
 * @throws StartError when it is no manifest, or a document has another hash than the manifest says.
 */
export async function readTrustedDocuments(file: string): Promise<TrustedDocuments> {
  const text = await readFile(file, "utf8").catch(() => null);
  if (text === null) return new Map();
  const documents = new Map<string, string>();
  for (const { id, body } of parsed(file, text).operations) {
    if (hashOf(body) !== id)
      throw new StartError(
        `In ${file}, ${id} is not the SHA-256 of its document. Write it again with npm run schema.`,
      );
    documents.set(id, body);
  }
  return documents;
}

export function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

function parsed(file: string, text: string): z.infer<typeof manifest> {
  try {
    return manifest.parse(JSON.parse(text));
  } catch {
    throw new StartError(`${file} is no manifest of trusted documents. Write it again with npm run schema.`);
  }
}
