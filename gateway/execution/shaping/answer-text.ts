import type { FormattedExecutionResult, GraphQLError } from "graphql";

const head = '{"data":';
const tail = "}\n";

/** The data of an answer that stand as JSON already. */
export class AnswerText {
  /** `whole` is the answer as it is sent when it has nothing but the data; a long one is in bytes, in UTF-8. */
  constructor(readonly whole: string | Buffer) {}

  static ofData(text: string): AnswerText {
    return new AnswerText(head + text + tail);
  }

  /** The data alone. */
  get data(): string {
    return this.whole.toString().slice(head.length, -tail.length);
  }

  toJSON(): unknown {
    return JSON.parse(this.data);
  }
}

/** The data of an answer, and what went wrong with them. */
export interface Answer {
  readonly data: Readonly<Record<string, unknown>> | AnswerText | null;
  readonly errors: readonly GraphQLError[];
}

/** Writes an answer, as text or in bytes; data that stand alone and are written already are not written again. */
export function writeAnswer(answer: FormattedExecutionResult<unknown>): string | Buffer {
  const { data, errors, extensions } = answer;
  if (data instanceof AnswerText && !errors && !extensions) return data.whole;
  return `${JSON.stringify(answer)}\n`;
}
