import type { RecordsToWrite } from "../../../platform/mutations/records-to-write";
import { holidayRecords } from "../calendar/holiday.records";
import { yearsOf } from "../calendar/working-days";
import { titlesOf } from "../dossiers/dossiers-to-write";
import type { NominationOnRecord } from "../dossiers/nominations-read";
import { AwardLevel } from "../titles/award-title.enums";
import {
  publicationOf,
  type NoticePeriod,
  type Publication,
  type PublicationTables,
  type PublishedTitle,
} from "./publication-rules";
import {
  noticeEntryRecords,
  publicationRuleRecords,
  publicCommentRecords,
  publicNoticeRecords,
} from "./publication.records";

/** How far the publication of some nominations has come on a day, by the nominations' codes. */
export async function publicationsOf(
  nominations: readonly NominationOnRecord[],
  records: RecordsToWrite,
  on: string,
): Promise<ReadonlyMap<string, Publication>> {
  const { entries, notices } = await noticesOf(nominations, records);
  const periods = [...notices.values()].map(({ record }) => record);
  const tables = await publicationTables(records, periods);
  const titleOf = await publishedTitlesOf(nominations, records);
  return new Map(
    nominations.map((nomination): [string, Publication] => {
      const own = entries.filter(({ record }) => record.nomination === nomination.code);
      const published = own.flatMap(({ record }) => notices.get(record.notice)?.record ?? []);
      return [nomination.code, publicationOf(titleOf(nomination), published, tables, on)];
    }),
  );
}

/** Those of some nominations on which a comment has no conclusion: one on them, or on all of a notice that publishes them. */
export async function withOpenComments(
  nominations: readonly Pick<NominationOnRecord, "code">[],
  records: RecordsToWrite,
): Promise<ReadonlySet<string>> {
  const { entries, notices } = await noticesOf(nominations, records);
  const comments = await records.having(publicCommentRecords, "notice", [...notices.keys()]);
  const open = comments.filter(({ record }) => record.conclusion === null);
  return new Set(
    entries.flatMap(({ record: { notice, nomination } }) =>
      open.some(
        ({ record }) =>
          record.notice === notice && (record.nomination === null || record.nomination === nomination),
      )
        ? [nomination]
        : [],
    ),
  );
}

async function noticesOf(nominations: readonly Pick<NominationOnRecord, "code">[], records: RecordsToWrite) {
  const entries = await records.having(
    noticeEntryRecords,
    "nomination",
    nominations.map(({ code }) => code),
  );
  const notices = await records.findAll(
    publicNoticeRecords,
    entries.map(({ record }) => record.notice),
  );
  return { entries, notices };
}

/** The tables that say how long a publication has to be, with the days off of the years of some periods. */
export async function publicationTables(
  records: RecordsToWrite,
  periods: readonly NoticePeriod[],
): Promise<PublicationTables> {
  const years = periods.flatMap(({ startsOn, endsOn }) => yearsOf(startsOn, endsOn));
  const rules = await records.having(publicationRuleRecords, "level", Object.keys(AwardLevel));
  const holidays = await records.having(holidayRecords, "year", years);
  return { rules: rules.map(({ record }) => record), holidays: holidays.map(({ record }) => record) };
}

/** What the rules of publication turn on of nominations. */
export async function publishedTitlesOf(
  nominations: readonly NominationOnRecord[],
  records: RecordsToWrite,
): Promise<(nomination: NominationOnRecord) => PublishedTitle> {
  const titles = await titlesOf(nominations, records);
  return ({ code, record: { title, sector } }) => {
    const found = titles.get(title);
    if (!found) throw new Error(`the title of ${code} is not on record`);
    return { sector, title: found };
  };
}
