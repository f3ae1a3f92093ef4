/** A file of an import. */
export interface SourceFile {
  /** As it is shown, and opened. */
  readonly path: string;
  /** Its name within what was given as a source, the folder's own name included: `articles/towns.csv`. */
  readonly label: string;
  readonly bytes: number;
}

/** A file whose name is that of a kind of records. */
export interface KindFile extends SourceFile {
  readonly kind: string;
}
