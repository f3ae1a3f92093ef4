import { readFile } from "node:fs/promises";
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
