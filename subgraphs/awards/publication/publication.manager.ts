import { mayLearn, subjectIn } from "../../access-policy";
import { yearsOf } from "../calendar/working-days";
import type { AwardsContext } from "../context";
import type { NominationRow } from "../nominations/nomination.entity";
import { publicationOf, type Publication } from "./publication-rules";

/** How far the publication of a nomination has come on a day. */
export async function publicationIn(
  nomination: NominationRow,
  on: string,
  { loaders }: AwardsContext,
): Promise<Pick<Publication, "state">> {
  const [title, rules, notices] = await Promise.all([
    loaders.titles.byCode(nomination.titleCode),
    loaders.publication.rules(),
    noticesOf(nomination, loaders),
  ]);
  if (!title) return { state: "NOT_NEEDED" };
  const years = [...new Set(notices.flatMap(({ startsOn, endsOn }) => yearsOf(startsOn, endsOn)))];
  const holidays = await Promise.all(years.map((year) => loaders.publication.holidaysOf.load(year)));
  const { code, genericCode: generic, level } = title;
  return publicationOf(
    { sector: nomination.sector, title: { code, generic, level } },
    notices,
    {
      rules: rules.map((rule) => ({ ...rule, titles: rule.titleCodes })),
      holidays: holidays.flat(),
    },
    on,
  );
}

/** Whether a comment on a nomination has no conclusion, for those who decide; it is told to no others. */
export async function hasOpenCommentFor(
  nomination: NominationRow,
  { loaders, access }: AwardsContext,
): Promise<boolean> {
  if (!mayLearn.comments(access.principal, subjectIn(nomination.sector))) return false;
  const notices = await noticesOf(nomination, loaders);
  const comments = await Promise.all(notices.map(({ code }) => loaders.publication.commentsOf.load(code)));
  return comments
    .flat()
    .some(
      ({ conclusion, nominationCode }) =>
        conclusion === null && (nominationCode === null || nominationCode === nomination.code),
    );
}

async function noticesOf({ code }: NominationRow, { publication }: AwardsContext["loaders"]) {
  const entries = await publication.entriesOfNomination.load(code);
  const notices = await Promise.all(
    entries.map(({ noticeCode }) => publication.noticeByCode.load(noticeCode)),
  );
  return notices.flatMap((notice) => notice ?? []);
}
