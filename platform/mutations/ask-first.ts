/** Ends an attempt of a write whose records tell of something that other subgraphs have to be asked for before. */
export class AskFirst extends Error {
  /** `keys` are those of records that will be referred to, by kind: their owners are asked whether they are there. */
  constructor(
    readonly ids: readonly string[],
    readonly keys: ReadonlyMap<string, ReadonlySet<string>>,
  ) {
    super("other subgraphs have to be asked for what records tell of");
    this.name = "AskFirst";
  }
}
