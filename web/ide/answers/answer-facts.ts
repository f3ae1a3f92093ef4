import { SharedValue } from "../shared-value";
import type { Refusal } from "../session-token/refusal";

/** What is shown beside an answer: how it came, and what it lacks. */
export interface AnswerFacts {
  readonly status: number;
  readonly milliseconds: number;
  /** Of the answer as it was sent, decompressed. */
  readonly bytes: number;
  readonly refusal: Refusal | null;
}

/** The tab that is seen; what is run is run in it, and an answer that comes is for it. */
export const activeTabId = new SharedValue<string | null>(null);

/** Of the last answer in each tab, by the tab's id. */
export const answerFacts = new SharedValue<ReadonlyMap<string, AnswerFacts>>(new Map());

/** What was refused when the page last asked for the schema. */
export const schemaRefusal = new SharedValue<Refusal | null>(null);

/** Takes what is known of a tab's answer, or null when another is asked for. */
export function noteFacts(tabId: string | null, facts: AnswerFacts | null): void {
  if (tabId === null) return;
  const all = new Map(answerFacts.get());
  if (facts) all.set(tabId, facts);
  else all.delete(tabId);
  answerFacts.set(all);
}
