export type Path = readonly (string | number)[];

export interface AnswerError {
  readonly message?: string;
  readonly path?: Path;
  readonly extensions?: { readonly code?: unknown; readonly [detail: string]: unknown };
}

/** What a client gets for an operation. */
export interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly AnswerError[];
}

/** An answer as a client reads it: through JSON, so that nothing of the objects it was made of can count. */
export function asRead({
  data,
  errors,
}: {
  data?: unknown;
  errors?: readonly unknown[] | undefined;
}): Answer {
  return JSON.parse(JSON.stringify({ data: data ?? null, ...(errors ? { errors } : {}) })) as Answer;
}
