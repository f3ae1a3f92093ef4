/** Why fields and arguments have no Vietnamese term, and the names of those that have none for this reason. */
const byReason: Readonly<Record<string, readonly string[]>> = {
  "An id is opaque: it is for programs, and nobody reads it.": ["id"],
  "What a page of a connection is made of has names that all GraphQL clients know.": [
    "edges",
    "node",
    "nodes",
    "pageInfo",
  ],
  "A cursor is opaque, too; so is how one goes on from it.": [
    "after",
    "cursor",
    "endCursor",
    "hasNextPage",
    "hasPreviousPage",
    "startCursor",
  ],
};

/** The names of fields and arguments whose descriptions need no Vietnamese term: they are technical, not of the field. */
export const namesWithoutTerm: ReadonlySet<string> = new Set(Object.values(byReason).flat());
