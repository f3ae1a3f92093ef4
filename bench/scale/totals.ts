import { ask, type Subject } from "./subject";

/** How long counting all awards of a search takes, beside a page of them. */
export interface TotalResult {
  readonly search: string;
  readonly found: number;
  readonly pageMs: number;
  readonly countMs: number;
}

const searches = ["toa an", "thi dua", "nguyen", "chi cuc thi hanh an"];

/** Each of some common searches, asked once for a page and once for its total. */
export async function measureTotals(graph: Subject): Promise<readonly TotalResult[]> {
  const results: TotalResult[] = [];
  for (const search of searches) {
    const timed = async (fields: string) => {
      const query = `query Total($search: String) { awards(first: 20, filter: { search: $search }) { ${fields} } }`;
      const body = { query, variables: { search } };
      await ask(graph, "/graphql", body);
      const begin = performance.now();
      const { awards } = await ask<{ awards: { totalCount?: number } }>(graph, "/graphql", body);
      return { awards, ms: performance.now() - begin };
    };
    const page = await timed("nodes { id }");
    const count = await timed("nodes { id } totalCount");
    results.push({ search, found: count.awards.totalCount ?? 0, pageMs: page.ms, countMs: count.ms });
  }
  return results;
}
