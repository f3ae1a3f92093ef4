/** An operation written by hand, and what it is to show. */
export interface Case {
  readonly about: string;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
}
