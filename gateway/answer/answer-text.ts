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

/** The data of an answer as JSON. */
export function textOf(data: Answer["data"]): string {
  return data instanceof AnswerText ? data.data : JSON.stringify(data);
}

/** Writes an answer, as text or in bytes; data that are written already are not written again. */
export function writeAnswer({
  data,
  errors,
  extensions,
}: FormattedExecutionResult<unknown>): string | Buffer {
  if (data instanceof AnswerText && !errors && !extensions) return data.whole;
  const parts = [
    ...(errors ? [`"errors":${JSON.stringify(errors)}`] : []),
    ...(data === undefined ? [] : [`"data":${textOf(data as Answer["data"])}`]),
    ...(extensions ? [`"extensions":${JSON.stringify(extensions)}`] : []),
  ];
  return `{${parts.join(",")}}\n`;
}
