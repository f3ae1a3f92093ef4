import type { FormattedExecutionResult } from "graphql";

/** The data of an answer that stand as text already, as they are sent. */
export class AnswerText {
  constructor(readonly text: string) {}

  toJSON(): unknown {
    return JSON.parse(this.text);
  }
}

/** Writes an answer; data that are text already are not written again. */
export function writeAnswer(answer: FormattedExecutionResult<unknown>): string {
  const { data } = answer;
  const isDataAlone = data instanceof AnswerText && !answer.errors && !answer.extensions;
  return `${isDataAlone ? `{"data":${data.text}}` : JSON.stringify(answer)}\n`;
}
