/** What a row that is written first has as its version. */
export const firstVersion = 1;

/** The version of a row after a change; nothing for rows that have none. */
export function nextVersion(existing: object): { readonly version?: number } {
  const { version } = existing as { readonly version?: number };
  return version === undefined ? {} : { version: version + 1 };
}
