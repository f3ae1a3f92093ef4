import { periodHolds } from "../../../platform/dates/calendar";
import { searchRank } from "../../../platform/records/search/search-rank";
import { hasTerms } from "../../../platform/records/search/search-term";
import { searches } from "../../search-spelling";
import type { AwardTitleLoaders } from "./award-title.loaders";
import type { AwardTitleRow } from "./award-title.entity";
import type { LegalBasisRow } from "./legal-basis.entity";
import type { TitleFilter } from "./award-title.type";

/** The titles that a filter keeps, in the catalogue's order; with a search, those that fit it best first. */
export async function titlesWith(
  filter: TitleFilter,
  titles: AwardTitleLoaders,
): Promise<readonly AwardTitleRow[]> {
  const { sectors, families, levels, recipientKinds, asOf, search } = filter;
  const terms = searches.read(search ?? "");
  const kept = (await titles.catalogue()).all.filter(
    (title) =>
      (sectors == null || title.sector === null || sectors.includes(title.sector)) &&
      (families == null || families.includes(title.family)) &&
      (levels == null || levels.includes(title.level)) &&
      (recipientKinds == null || title.recipientKinds.some((kind) => recipientKinds.includes(kind))) &&
      (asOf == null || periodHolds(title.validFrom, title.validTo, asOf)) &&
      hasTerms(title.search, terms),
  );
  if (terms.length === 0) return kept;
  const ranks = new Map(kept.map((title) => [title, searchRank(title, terms)]));
  return [...kept].sort((one, other) => (ranks.get(one) ?? 0) - (ranks.get(other) ?? 0));
}

/** The legal texts that a title rests on, all of them or those that hold on a day. */
export async function legalBasesOf(
  title: AwardTitleRow,
  asOf: string | null,
  titles: AwardTitleLoaders,
): Promise<readonly LegalBasisRow[]> {
  const bases = await titles.legalBasesOf.load(title.code);
  return asOf == null
    ? bases
    : bases.filter(({ validFrom, validTo }) => periodHolds(validFrom, validTo, asOf));
}
