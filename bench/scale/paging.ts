import type { Measurement } from "../../testing/bench/contest";
import { encodeCursor } from "../../platform/graphql/pagination/cursor";
import { openDatabases } from "../../commands/open-databases";
import type { FilledDatabase } from "./data/fill";
import { race } from "./race";
import type { Subject } from "./subject";

export interface PagingResult {
  readonly page: number;
  readonly first: Measurement;
  readonly late: Measurement;
}

const size = 50;
const query = `query Page($after: String) {
  awards(first: ${size}, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes { id year recipientName status title { name } }
  }
}`;

/** A late page of awards beside the first: page 10,000 of a million, and as far into the list where there are fewer. */
export async function measurePaging(
  database: FilledDatabase,
  graph: Subject,
  awards: number,
  seconds: number,
): Promise<PagingResult> {
  const page = Math.max(2, Math.round(awards / 100));
  const after = await cursorBefore(database, page);
  const pageAfter = (cursor: string | null) => ({
    subject: graph,
    next: graph.requests("/graphql", { query, variables: { after: cursor } }),
  });
  const [first, late] = await race(pageAfter(null), pageAfter(after), { seconds, warmUp: 300 });
  return { page, first, late };
}

/** The end cursor of the page before, which a client would have got by paging to there. */
async function cursorBefore({ location }: FilledDatabase, page: number): Promise<string> {
  const databases = await openDatabases(location);
  try {
    const rows = await databases["awards"]
      ?.manager()
      .query<{ year: number; code: string }[]>(
        `SELECT year, code FROM award ORDER BY year DESC, code LIMIT 1 OFFSET ${(page - 1) * size - 1}`,
      );
    const [row] = rows ?? [];
    if (!row) throw new Error(`There is no page ${page} of awards.`);
    return encodeCursor("awards", [row.year, row.code]);
  } finally {
    await Promise.all(Object.values(databases).map((each) => each.close()));
  }
}
