import type { SearchTerm } from "../../../platform/records/search/search-term";
import { searchesOfAwards } from "../../search-spelling";
import { namedTitles, type NamedTitles, type Title } from "../titles/named-titles";

/** What awards are searched for. */
export interface AwardSearch {
  readonly terms: readonly SearchTerm[];
  /** The titles that some of the terms name. */
  readonly named: NamedTitles | null;
}

/**
 * What a search of awards looks for; null where it has no word, and titles are not asked for then.
 * @throws GraphError BAD_USER_INPUT when there are too many
 */
export async function readAwardSearch(
  search: string | null | undefined,
  titles: () => Promise<readonly Title[]>,
): Promise<AwardSearch | null> {
  const terms = searchesOfAwards.read(search ?? "");
  return terms.length === 0 ? null : { terms, named: namedTitles(terms, await titles()) };
}
