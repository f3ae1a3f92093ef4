import { serveAnswers } from "../../serve-answers";

/** What the bench sends. */
export interface Question {
  readonly operationName: string;
  readonly query: string;
  readonly variables: { readonly request: number };
}

/** Answers the bench's questions on bare HTTP at a free port, and prints where. */
export function serveJson(answer: (question: Question) => Promise<object>): void {
  serveAnswers(async (_path, body) => JSON.stringify(await answer(JSON.parse(body) as Question)));
}
