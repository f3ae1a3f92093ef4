import { readFile, stat } from "node:fs/promises";
import { parse, GraphQLError } from "graphql";
import { StartError } from "../../platform/errors/start-error";

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
  const [, label] = overrideLabel.exec(text) ?? [];
  if (label !== undefined) {
    throw new StartError(
      `${file} has fields that move to another subgraph for a part of the requests (@override(label: "${label}")). This gateway ` +
        "moves a field for all or for none. Take the labels away, and compose it again.",
    );
  }
}

/** As composition writes what a progressive @override becomes. */
const overrideLabel = /@join__field\([^)]*\boverrideLabel: "([^"]{0,200})"/;

/** How often a changed file is looked for, in milliseconds. */
const interval = 250;

/**
 * Looks whether a file has changed since a state of it was seen, and calls back when it has and is the same at the next look:
 * one that is being written is not read. While the callback works it is not called again. Gives what ends the watch.
 * The state is taken before the first read, so that no change between the two is missed.
 */
export function watchSupergraph(
  file: string,
  seen: FileState | null,
  changed: () => Promise<void>,
): () => void {
  let [handled, before] = [seen, seen];
  let isWorking = false;
  const look = async () => {
    const now = await stateOf(file);
    const isSettled = now === before;
    before = now;
    if (now === null || now === handled || !isSettled) return;
    handled = now;
    await changed();
  };
  const timer = setInterval(() => {
    if (isWorking) return;
    isWorking = true;
    void look().finally(() => (isWorking = false));
  }, interval).unref();
  return () => clearInterval(timer);
}

/** What tells one state of a file from another, in one text. */
export type FileState = string;

/** The state of a file now; null while it is not there. */
export async function stateOf(file: string): Promise<FileState | null> {
  const found = await stat(file, { bigint: true }).catch(() => null);
  return found && `${found.ino} ${found.mtimeNs} ${found.size}`;
}
