import { readFile } from "node:fs/promises";
import { unwatchFile, watchFile } from "node:fs";
import { parse, GraphQLError } from "graphql";
import { StartError } from "../platform/config/start-error";

/**
 * Reads a supergraph file.
 * @throws StartError when it is not there or is no composed supergraph.
 */
export async function readSupergraph(file: string): Promise<string> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    throw new StartError(
      `The supergraph ${file} cannot be read (${(error as NodeJS.ErrnoException).code}). ` +
        "Compose it with `npm run schema`, or set SUPERGRAPH to a file that is there.",
    );
  }
  checkSupergraph(file, text);
  return text;
}

function checkSupergraph(file: string, text: string): void {
  try {
    parse(text, { noLocation: true });
  } catch (error) {
    const place =
      error instanceof GraphQLError && error.locations?.[0] ? ` at line ${error.locations[0].line}` : "";
    throw new StartError(
      `The supergraph ${file} is not GraphQL${place}: ${(error as Error).message} Compose it again.`,
    );
  }
  if (!text.includes("join__Graph")) {
    throw new StartError(
      `${file} is no composed supergraph: it names no subgraphs (join__Graph). Give the output of composition.`,
    );
  }
}

/** How often a changed file is looked for, in milliseconds. */
const interval = 500;

/** Calls back when a file has changed; gives what ends the watch. */
export function watchSupergraph(file: string, changed: () => void): () => void {
  const listener = (now: { mtimeMs: number; size: number }, before: { mtimeMs: number; size: number }) => {
    if (now.mtimeMs !== before.mtimeMs || now.size !== before.size) changed();
  };
  watchFile(file, { interval, persistent: false }, listener);
  return () => unwatchFile(file, listener);
}
