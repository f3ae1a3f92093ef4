import type { SelectQueryBuilder } from "typeorm";
import type { Database } from "../../../platform/database/database";
import { queryRows } from "../../../platform/database/query-rows";
import { codesWith, weighTerms, type WeighedTerm } from "../../../platform/records/search/rarest-term.store";
import { termsIn } from "../../../platform/records/search/terms-in";
import { whereTerms } from "../../../platform/records/search/where-terms.store";
import type { AwardSearch } from "./award-search";
import { isWalked } from "./award-order";
import { textOwners, type TextOwner } from "./award-texts";
import type { AwardRow } from "./award.entity";

/**
 * With more awards to read and sort, walking the list in its own order finds a page sooner: of a million awards it then
 * looks at about as many until it has 50.
 */
const tooMany = 7_000;
/** With more texts, it is not worth while to look up in which years they are used. */
const manyTexts = 1_000;

/** So many words narrow the texts. */
const mostSets = 3;

/** Of more than one in so many awards, all are counted sooner by looking at each than by finding them by their texts. */
const soonerLookedAt = 10;

/** The awards of a search: how to find a page of them, and how to count them all. */
export interface FoundAwards {
  readonly rows: SelectQueryBuilder<AwardRow>;
  readonly count: () => Promise<number>;
  /** Whether they are few, and found by something else than the order of a list. */
  readonly isFew?: boolean;
}

/** Keys of one of the columns of texts, or of titles, as a statement that gives them. */
interface Texts {
  readonly column: string;
  readonly sql: string;
  readonly parameters: readonly string[];
}

/** One way to the awards of a search: each of them has one of these texts or titles. */
interface Way {
  readonly texts: readonly Texts[];
  /** No more texts than this, as far as it matters. */
  readonly size: number;
}

/**
 * Keeps the awards that have all terms, found through the index of words. Terms that name titles may be in an award's texts
 * or be its title. When there are so many by every way that the first few are found sooner by looking at awards in the list's
 * order, that is done; in an order of years, between the first and the last year of the texts in question.
 */
export async function searchAwards(
  database: Database,
  awards: SelectQueryBuilder<AwardRow>,
  search: AwardSearch,
  orderBy: string,
): Promise<FoundAwards> {
  whereSearched(awards, search);
  const ways = await waysTo(database, search);
  const weights = ways.length === 0 ? [] : await weighWays(database, ways, tooMany);
  const best = ways[weights.indexOf(Math.min(...weights))];
  if (!best) {
    const none = awards.clone().andWhere("1 = 0");
    return { rows: none, count: async () => 0 };
  }
  const indexed = join(awards.clone(), best.texts);
  if (Math.min(...weights) < tooMany) return { rows: indexed, count: () => indexed.clone().getCount() };
  const count = async () => {
    const many = Math.ceil((await countAll(database)) / soonerLookedAt);
    const [weight = 0] = await weighWays(database, [best], many);
    return (weight < many ? indexed : awards).clone().getCount();
  };
  if (isWalked(orderBy)) return { rows: awards, count };
  const [narrowest] = [...ways].sort((one, other) => one.size - other.size);
  const years = narrowest && narrowest.size < manyTexts ? await yearsOf(database, narrowest.texts) : null;
  if (!years) return { rows: awards, count };
  // MariaDB sorts all of a year that is given as a span of one.
  const condition =
    years.firstFound === years.lastFound
      ? "award.year = :firstFound"
      : "award.year BETWEEN :firstFound AND :lastFound";
  return { rows: awards.clone().andWhere(condition, years), count };
}

/** Keeps the awards of a search by looking at each. */
export function whereSearched(
  awards: SelectQueryBuilder<AwardRow>,
  { terms, named }: AwardSearch,
): SelectQueryBuilder<AwardRow> {
  if (!named) return whereTerms(awards, terms);
  const { condition, parameters } = termsIn("award.search", named.terms, "naming");
  // The index of titles would give all awards of theirs, in another order than the list's.
  const hasTitle = "COALESCE(award.titleCode, award.titleCode) IN (:...namedTitles)";
  awards.andWhere(`(${hasTitle} OR (${condition}))`, { ...parameters, namedTitles: named.codes });
  return whereTerms(awards, named.others);
}

/** The ways to what has all terms; where they name titles, by the other terms, or by the titles and what has their names in it. */
async function waysTo(database: Database, { terms, named }: AwardSearch): Promise<readonly Way[]> {
  const needed = named && named.others.length > 0 ? named.others : terms;
  const ways = waysByTexts(await weighTerms(database, textOwners, needed));
  if (!named || named.others.length > 0) return ways;
  const ofTitles = titles(named.codes);
  if (ways.length === 0) return [{ texts: [ofTitles], size: named.codes.length }];
  return ways.map(({ texts, size }) => ({ texts: [...texts, ofTitles], size: size + named.codes.length }));
}

function titles(codes: readonly string[]): Texts {
  return {
    column: "title_code",
    sql: codes.map(() => "SELECT ? AS code").join(" UNION ALL "),
    parameters: codes,
  };
}

type Weight = WeighedTerm<TextOwner>;

/**
 * A term that no reason has must be the recipient's, and the other way round: so the texts that have all such terms are
 * one way for each of the two. Where the rarest one may be either's, another way goes by it in both.
 */
function waysByTexts(weights: readonly Weight[]): readonly Way[] {
  const either = ({ found }: Weight) => found.recipient + found.grounds;
  const [rarest] = [...weights].sort((one, other) => either(one) - either(other));
  if (!rarest || either(rarest) === 0) return [];
  const ways = textOwners.flatMap((owner): Way[] => {
    const only = weights.filter((weight) => weight.found[owner] === either(weight));
    if (only.length === 0) return [];
    return [{ texts: [textsWith(owner, only)], size: Math.min(...only.map(either)) }];
  });
  if (ways.length > 0 && textOwners.some((owner) => rarest.found[owner] === either(rarest))) return ways;
  return [...ways, { texts: textOwners.map((owner) => textsWith(owner, [rarest])), size: either(rarest) }];
}

/** The texts that have the rarest of some terms; what the others leave of them is soon looked at. */
function textsWith(owner: TextOwner, weights: readonly Weight[]): Texts {
  const rarest = [...weights].sort((one, other) => one.found[owner] - other.found[owner]).slice(0, mostSets);
  // As a nested statement or a join, one of the databases would compare every word of a set with every one of the other.
  const sets = rarest.map(({ words }) => codesWith(owner, words));
  return {
    column: `${owner}_text`,
    sql: sets.map(({ sql }) => sql).join(" INTERSECT "),
    parameters: sets.flatMap(({ parameters }) => parameters),
  };
}

/** Keeps the awards that have one of some texts. */
function join(awards: SelectQueryBuilder<AwardRow>, texts: readonly Texts[]): SelectQueryBuilder<AwardRow> {
  const codes = texts.map(
    ({ column, sql }) =>
      `SELECT one.code FROM (${sql}) AS text JOIN award AS one ON one.${column} = text.code`,
  );
  const values = texts.flatMap(({ parameters }) => parameters);
  let at = 0;
  const named = codes.join(" UNION ").replace(/\?/g, () => `:found${at++}`);
  return awards
    .innerJoin(`(${named})`, "found", "found.code = award.code")
    .setParameters(Object.fromEntries(values.map((value, place) => [`found${place}`, value])));
}

/** How many awards there are, from the counts that are kept. */
async function countAll(database: Database): Promise<number> {
  const [all] = await queryRows<{ awards: number | string | null }>(
    database,
    "/* award.all */ SELECT SUM(awards + revoked) AS awards FROM award_statistic_total",
  );
  return Number(all?.awards ?? 0);
}

/** How many awards each way leads to, up to a bound for each of its texts. One statement. */
async function weighWays(
  database: Database,
  ways: readonly Way[],
  bound: number,
): Promise<readonly number[]> {
  const counts = ways.flatMap(({ texts }, place) =>
    texts.map(
      ({ column, sql }) =>
        `SELECT ${place} AS place, COUNT(*) AS found FROM ` +
        `(SELECT 1 FROM (${sql}) AS text JOIN award ON award.${column} = text.code LIMIT ${bound}) AS of_${column}`,
    ),
  );
  const found = await queryRows<{ place: number | string; found: number | string }>(
    database,
    `/* award.weigh */ ${counts.join(" UNION ALL ")}`,
    ways.flatMap(({ texts }) => texts.flatMap(({ parameters }) => parameters)),
  );
  return ways.map((_, at) =>
    found.reduce((sum, { place, found }) => (Number(place) === at ? sum + Number(found) : sum), 0),
  );
}

/** The first and the last year in which awards have some texts. */
async function yearsOf(database: Database, texts: readonly Texts[]) {
  const spans = texts.map(
    ({ column, sql }) =>
      `SELECT (SELECT year FROM award WHERE ${column} = text.code ORDER BY year LIMIT 1) AS first_year, ` +
      `(SELECT year FROM award WHERE ${column} = text.code ORDER BY year DESC LIMIT 1) AS last_year FROM (${sql}) AS text`,
  );
  const [span] = await queryRows<{ firstFound: number | string; lastFound: number | string }>(
    database,
    `/* award.years */ SELECT MIN(first_year) AS firstFound, MAX(last_year) AS lastFound ` +
      `FROM (${spans.join(" UNION ALL ")}) AS spans`,
    texts.flatMap(({ parameters }) => parameters),
  );
  return span ? { firstFound: Number(span.firstFound), lastFound: Number(span.lastFound) } : null;
}
