import { periodHolds } from "../../../platform/dates/calendar";
import { searchWords } from "../../../platform/text/fold";
import type { AwardTitleLoaders } from "./award-title.loaders";
import type { AwardTitleRow } from "./award-title.entity";
import type { LegalBasisRow } from "./legal-basis.entity";
import type { TitleFilter } from "./award-title.type";

/** The titles that a filter keeps, in the catalogue's order. */
export async function titlesWith(
  filter: TitleFilter,
  titles: AwardTitleLoaders,
): Promise<readonly AwardTitleRow[]> {
  const { sectors, families, levels, recipientKinds, asOf, search } = filter;
  const words = search == null ? [] : searchWords(search);
  return (await titles.catalogue()).all.filter(
    (title) =>
      (sectors == null || title.sector === null || sectors.includes(title.sector)) &&
      (families == null || families.includes(title.family)) &&
      (levels == null || levels.includes(title.level)) &&
      (recipientKinds == null || title.recipientKinds.some((kind) => recipientKinds.includes(kind))) &&
      (asOf == null || periodHolds(title.validFrom, title.validTo, asOf)) &&
      words.every((word) => title.search.includes(` ${word}`)),
  );
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
