/** What is kept under a key. */
export interface Kept {
  readonly key: string;
  readonly text: string;
  /** In seconds. */
  readonly maxAge: number;
}

/** Where answers and entities are kept. A store may forget anything at any time; it never fails. */
export interface AnswerStore {
  /** What is kept under some keys, in their order; undefined for what is not. */
  read(keys: readonly string[]): Promise<readonly (string | undefined)[]>;
  write(entries: readonly Kept[]): Promise<void>;
  close(): Promise<void>;
}
