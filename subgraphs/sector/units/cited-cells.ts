import type { citing } from "../../mutations/ids";

/** What a write says of what its records rest on. */
export type CitedCells = ReturnType<typeof citing>["cells"];

interface Cited {
  readonly sources: readonly string[];
  readonly inferred: boolean;
  readonly note: string | null;
}

/** What a record rests on that was there and that a write changes: on the sources of both, and what both note of it. */
export function withSources(was: Cited, cells: CitedCells) {
  const notes = [cells.note, was.note].filter((note) => note !== null && note.trim() !== "");
  return {
    sources: [...new Set([...was.sources, ...cells.sources])],
    inferred: was.inferred || cells.inferred,
    note: [...new Set(notes)].join("; ") || null,
  };
}
