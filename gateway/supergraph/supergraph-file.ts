import { readFile, stat } from "node:fs/promises";
import { GraphQLError, Kind, parse, visit, type DocumentNode } from "graphql";
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
  let document: DocumentNode;
  try {
    document = parse(text, { noLocation: true });
  } catch (error) {
    const place =
      error instanceof GraphQLError && error.locations?.[0] ? ` at line ${error.locations[0].line}` : "";
    throw new StartError(
      `The supergraph ${file} is not GraphQL${place}: ${(error as Error).message} Give all of what composition has written.`,
    );
  }
  if (!text.includes("join__Graph")) {
    throw new StartError(
      `${file} is no composed supergraph: it names no subgraphs (join__Graph). Give the output of composition.`,
    );
  }
  const label = hasLabels.test(text) ? overrideLabelIn(document) : undefined;
  if (label !== undefined) {
    throw new StartError(
      `${file} has fields that move to another subgraph for a part of the requests (@override(label: "${label}")). This gateway ` +
        "moves a field for all or for none. Take the labels away, and compose it again.",
    );
  }
}

/** Whether there may be one; the definition of `@join__field` has the name without a value. */
const hasLabels = /\boverrideLabel\s*:\s*"/;

/** What a progressive `@override` becomes: the first label for which a field moves. */
function overrideLabelIn(document: DocumentNode): string | undefined {
  const labels: string[] = [];
  visit(document, {
    [Kind.DIRECTIVE]: ({ name, arguments: given = [] }) => {
      if (name.value !== "join__field") return;
      const value = given.find((argument) => argument.name.value === "overrideLabel")?.value;
      if (value?.kind === Kind.STRING) labels.push(value.value);
    },
  });
  return labels[0]?.slice(0, longestLabel);
}

/** How much is told of a label, in characters. */
const longestLabel = 200;

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
