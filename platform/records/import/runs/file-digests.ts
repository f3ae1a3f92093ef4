/** SHA-256 of the bytes of files, by their labels. */
export type FileDigests = Readonly<Record<string, string>>;
