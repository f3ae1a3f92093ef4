import type { Answer } from "../../testing/ask";
import { expectNothingInternal } from "../../testing/nothing-internal";

/** The paths that an answer tells to be missing because a subgraph did not answer, each told once and with its name. */
export function missingPaths(answer: Answer<unknown>, subgraph: string): readonly string[] {
  const errors = answer.errors ?? [];
  for (const { message, extensions } of errors) {
    expectNothingInternal(message);
    expect(extensions).toMatchObject({ code: "SUBGRAPH_UNAVAILABLE", subgraph });
  }
  const paths = errors.map(({ path }) => (path ?? []).join("."));
  expect(paths).toHaveLength(new Set(paths).size);
  return [...paths].sort();
}

/** The same, where several subgraphs are away: what each of them is told to leave missing. */
export function missingBySubgraph(answer: Answer<unknown>): Readonly<Record<string, readonly string[]>> {
  const names = [...new Set((answer.errors ?? []).map(({ extensions }) => String(extensions?.["subgraph"])))];
  const told = (name: string) => (answer.errors ?? []).filter((one) => one.extensions?.["subgraph"] === name);
  return Object.fromEntries(
    names.map((name) => [name, missingPaths({ data: null, errors: told(name) }, name)]),
  );
}
