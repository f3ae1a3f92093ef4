import { useSyncExternalStore } from "react";

/** What is looked at of an answer. */
interface Answer {
  readonly data?: { readonly __schema?: unknown } | null;
  readonly errors?: readonly { readonly extensions?: { readonly code?: unknown } }[];
}

let isTold = true;
const listeners = new Set<() => void>();

/** Hears of an answer, which may say that the graph does not tell its schema, or may tell it. */
export function noteAnswer(answer: unknown): void {
  const { data, errors = [] } = (answer ?? {}) as Answer;
  const isRefused = errors.some(({ extensions }) => extensions?.code === "INTROSPECTION_OFF");
  if (!isRefused && !data?.__schema) return;
  isTold = !isRefused;
  for (const listener of listeners) listener();
}

/** Whether the graph tells its schema, as far as that is known. */
export function isSchemaTold(): boolean {
  return isTold;
}

/** The same for a component, which is drawn anew when it changes. */
export function useIsSchemaTold(): boolean {
  return useSyncExternalStore(subscribe, isSchemaTold);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
