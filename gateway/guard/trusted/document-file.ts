import { readFile } from "node:fs/promises";
import { setImmediate as nextTurn } from "node:timers/promises";
import { z } from "zod";
import { bareId, isDocumentId } from "../../../platform/server/http/document-id";
import { cutShort, escapeControls } from "../../../platform/text/shown-text";
import { wrongHash } from "./document-hash";
import { normalForm } from "./normal-form";

/** A document that is known beforehand. */
export interface TrustedDocument {
  /** By what clients ask for it, without the word that says which hash it is. */
  readonly id: string;
  readonly text: string;
  readonly normalForm: string;
  /** Where it stands. */
  readonly file: string;
}

/** What `@apollo/generate-persisted-query-manifest` and Apollo's tools for Kotlin and iOS write. */
const apolloManifest = z.object({
  format: z.literal("apollo-persisted-query-manifest"),
  version: z.literal(1),
  operations: z.array(z.object({ id: z.string(), body: z.string() })),
});

/** What codegen writes (`persisted-documents.json` of its client preset), and Relay's compiler (`persistConfig.file`). */
const textsById = z.record(z.string(), z.string());

/**
 * Reads the documents of a file, in whichever of the forms that clients' tools write. A damaged file is refused whole: it says
 * what may run.
 * @throws Error that names the file, and the document where it is one of them.
 */
export async function readDocumentFile(file: string): Promise<readonly TrustedDocument[]> {
  const documents: TrustedDocument[] = [];
  for (const [id, text] of entriesOf(file, await textOf(file))) {
    // Some thousand documents take a second, in which requests are answered.
    await nextTurn();
    documents.push(toDocument(file, id, text));
  }
  return documents;
}

function toDocument(file: string, id: string, text: string): TrustedDocument {
  const named = `In ${file}, ${escapeControls(cutShort(id))}`;
  if (!isDocumentId(id))
    throw new Error(
      `${named} is no id of a document: \`sha256:\` and 64 hexadecimal digits, or letters, digits and signs of - . _ ~ : + / =`,
    );
  const hash = wrongHash(id, text);
  if (hash !== undefined)
    throw new Error(`${named} is not the ${hash} of its document. Have the file written again`);
  const form = normalForm(text);
  if (form === undefined) throw new Error(`${named} is no GraphQL. Have the file written again`);
  return { id: bareId(id), text, normalForm: form, file };
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    throw new Error(`${file} cannot be read (${(error as NodeJS.ErrnoException).code})`, { cause: error });
  }
}

function entriesOf(file: string, text: string): readonly (readonly [id: string, text: string])[] {
  const content = jsonIn(text);
  const manifest = apolloManifest.safeParse(content);
  if (manifest.success) return manifest.data.operations.map(({ id, body }) => [id, body]);
  const texts = textsById.safeParse(content);
  if (texts.success && !("format" in texts.data)) return Object.entries(texts.data);
  throw new Error(
    `${file} is no manifest of trusted documents: neither Apollo's persisted-query manifest (version 1), nor an object of texts by ` +
      "ids as codegen and Relay write it",
  );
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
