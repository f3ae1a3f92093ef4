import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import { parse, validate, type GraphQLSchema } from "graphql";
import { stateOfFile, watchState, type State } from "../../../platform/config/watched-state";
import { StartError } from "../../../platform/errors/start-error";
import type { Logger } from "../../../platform/observability/logger";
import { cutShort } from "../../../platform/text/shown-text";
import { readDocumentFile, type TrustedDocument } from "./document-file";
import { TrustedDocuments } from "./trusted-documents";

export interface TrustedDocumentFiles {
  /** The project's own, which do not change while it runs; where it is not there, there are none. */
  readonly own?: string | undefined;
  /** Files of clients, and folders of such. */
  readonly ofClients: readonly string[];
}

/** Trusted documents as their files have them now. */
export interface OpenTrustedDocuments {
  current(): TrustedDocuments;
  /** Tells in the log which documents of clients do not fit a schema, now and whenever their files change. */
  holdAgainst(schema: GraphQLSchema): void;
  close(): void;
}

/** So many documents that do not fit the schema are told of, each in a line. */
const mostTold = 20;

/**
 * Reads trusted documents, and those of clients anew whenever their files change. A file that is broken then is refused with a
 * line in the log, and all stands as it was.
 * @throws StartError when a file is broken or not there at the first time.
 */
export async function openTrustedDocuments(
  { own, ofClients }: TrustedDocumentFiles,
  log: Logger,
): Promise<OpenTrustedDocuments> {
  const isThere = own !== undefined && (await stateOfFile(own)) !== null;
  const ownDocuments = isThere ? await readAtStart(() => readDocumentFile(own)) : [];
  const readNow = async () => new TrustedDocuments([...ownDocuments, ...(await readAll(ofClients))]);
  const stateNow = () => stateOfAll(ofClients);
  const seen = await stateNow();
  let current = await readAtStart(readNow);
  let schema: GraphQLSchema | undefined;
  const hold = () => {
    if (!schema) return;
    tellMisfits(schema, current.all, { own, log }).catch((error: unknown) =>
      log.error({ err: error }, "the trusted documents were not held against the schema"),
    );
  };
  const look = async () => {
    try {
      current = await readNow();
      log.info({ documents: current.all.length }, "took over changed trusted documents");
      hold();
    } catch (error) {
      log.error(
        { reason: (error as Error).message },
        "refused changed trusted documents; the old ones stand",
      );
    }
  };
  const stopWatching = ofClients.length === 0 ? undefined : watchState(stateNow, seen, look);
  return {
    current: () => current,
    holdAgainst: (changed) => {
      schema = changed;
      hold();
    },
    close: () => stopWatching?.(),
  };
}

async function readAtStart<Result>(read: () => Promise<Result>): Promise<Result> {
  try {
    return await read();
  } catch (error) {
    throw new StartError(`The trusted documents cannot be used. ${(error as Error).message}.`);
  }
}

async function readAll(places: readonly string[]): Promise<readonly TrustedDocument[]> {
  const documents: TrustedDocument[] = [];
  for (const file of await filesAt(places)) documents.push(...(await readDocumentFile(file)));
  return documents;
}

/** The files that are named, and those of the folders that are: what of them ends with `.json`. */
async function filesAt(places: readonly string[]): Promise<readonly string[]> {
  const files: string[] = [];
  for (const place of places) {
    const isFolder = (await stat(place).catch(() => null))?.isDirectory();
    if (!isFolder) files.push(place);
    else
      files.push(
        ...(await readdir(place))
          .filter(isDocumentFile)
          .sort()
          .map((name) => join(place, name)),
      );
  }
  return files;
}

/** Not what a tool or an editor writes beside it and renames. */
function isDocumentFile(name: string): boolean {
  return name.endsWith(".json") && !name.startsWith(".");
}

async function stateOfAll(places: readonly string[]): Promise<State> {
  const files = await filesAt(places).catch(() => []);
  const states = await Promise.all(files.map(async (file) => `${file} ${await stateOfFile(file)}`));
  return states.join("\n");
}

interface Telling {
  readonly own: string | undefined;
  readonly log: Logger;
}

/**
 * A document that does not fit stays trusted: a client may be ahead of the graph, or behind it, and whoever asks with it is told
 * what is wrong as with any other.
 */
async function tellMisfits(
  schema: GraphQLSchema,
  documents: readonly TrustedDocument[],
  { own, log }: Telling,
): Promise<void> {
  let found = 0;
  for (const { id, text, file } of documents) {
    if (file === own) continue;
    await nextTurn();
    const [fault] = validate(schema, parse(text), undefined, { maxErrors: 1 });
    if (!fault) continue;
    found += 1;
    if (found <= mostTold)
      log.warn(
        { file, id, reason: cutShort(fault.message, 500) },
        "a trusted document does not fit the schema",
      );
  }
  if (found > mostTold)
    log.warn({ documents: found, told: mostTold }, "more trusted documents do not fit the schema");
}
