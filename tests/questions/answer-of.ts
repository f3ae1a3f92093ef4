import { askSaved } from "../../testing/ask-graph";

/** Runs a saved operation that must answer without an error, and hands back its data. */
export async function answerOf<T>(file: string, variables?: Record<string, unknown>): Promise<T> {
  const { data, errors } = await askSaved<T>(file, variables);
  expect(errors ?? []).toEqual([]);
  return data;
}
