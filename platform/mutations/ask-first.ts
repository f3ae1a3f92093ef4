/** Ends an attempt of a write whose records tell of something that other subgraphs have to be asked for before. */
export class AskFirst extends Error {
  constructor(readonly ids: readonly string[]) {
    super("other subgraphs have to be asked for what records tell of");
    this.name = "AskFirst";
  }
}
