import { SharedValue } from "./shared-value";

/** What is looked at of an answer. */
interface Answer {
  readonly data?: { readonly __schema?: unknown } | null;
  readonly errors?: readonly { readonly extensions?: { readonly code?: unknown } }[];
}

/** Whether the graph tells its schema, as far as that is known. */
export const schemaTold = new SharedValue(true);

/** Hears of an answer, which may say that the graph does not tell its schema, or may tell it. */
export function noteAnswer(answer: unknown): void {
  const { data, errors = [] } = (answer ?? {}) as Answer;
  const isRefused = errors.some(({ extensions }) => extensions?.code === "INTROSPECTION_OFF");
  if (isRefused || data?.__schema) schemaTold.set(!isRefused);
}
