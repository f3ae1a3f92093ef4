import { mayLearn, subjectIn } from "../../access-policy";
import { workingDays, yearsOf } from "../calendar/working-days";
import type { AwardsContext } from "../context";
import type { PublicCommentValue } from "./notice.type";
import type { PublicNoticeRow } from "./public-notice.entity";

/** The nominations that a notice publishes. */
export async function nominationsOf({ code }: PublicNoticeRow, { loaders }: AwardsContext) {
  const entries = await loaders.publication.entriesOf.load(code);
  const found = await Promise.all(
    entries.map(({ nominationCode }) => loaders.nominations.byCode.load(nominationCode)),
  );
  return found.flatMap((nomination) => nomination ?? []);
}

/** The comments on a notice, the oldest first, for those who decide; none for others. */
export async function commentsOf(
  notice: PublicNoticeRow,
  { loaders, access }: AwardsContext,
): Promise<readonly PublicCommentValue[]> {
  if (!mayLearn.comments(access.principal, subjectIn(notice.sector))) return [];
  const comments = await loaders.publication.commentsOf.load(notice.code);
  return comments.map(({ code: id, nominationCode, receivedOn, content, conclusion }) => ({
    ...{ id, notice, nominationCode, receivedOn, content, conclusion },
  }));
}

/** For how many working days a notice runs. */
export async function workingDaysOf({ startsOn, endsOn }: PublicNoticeRow, { loaders }: AwardsContext) {
  const holidays = await Promise.all(
    yearsOf(startsOn, endsOn).map((year) => loaders.publication.holidaysOf.load(year)),
  );
  return workingDays(startsOn, endsOn, holidays.flat()).days;
}
