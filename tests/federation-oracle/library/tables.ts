/** The rows of a table by their keys, each a map from field to value. */
export type Table = Readonly<Record<string, Readonly<Record<string, unknown>>>>;
