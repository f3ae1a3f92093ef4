import type { RecordsToWrite } from "../../../platform/mutations/records-to-write";
import { todayInVietnam } from "../../../platform/dates/today";
import type { AwardsContext } from "../context";
import { ballotsToRead, ballotsToWrite } from "../ballots/ballots-of-nominations";
import { missingIn } from "../dossiers/dossier.manager";
import { missingDocumentsOf } from "../dossiers/dossiers-to-write";
import type { NominationRow } from "../nominations/nomination.entity";
import { hasOpenCommentFor, publicationIn } from "../publication/publication.manager";
import type { Publication } from "../publication/publication-rules";
import { publicationsOf, withOpenComments } from "../publication/publication-to-write";
import type { NominationFacts } from "./nomination-facts";
import type { NominationOnRecord, NominationRecord } from "./step-of";

/** Cases against nominees are no records yet: nobody is kept from anything by one. */
const noCases: Pick<NominationFacts, "hasOpenCase"> = { hasOpenCase: false };

const progress = {
  NOT_NEEDED: null,
  NONE: "none",
  RUNNING: "running",
  TOO_SHORT: "too short",
  ENDED: "ended",
} as const satisfies Readonly<Record<Publication["state"], NominationFacts["publication"]>>;

/** What steps of nominations turn on on a day, as the write finds it, by code. */
export async function factsToWrite(
  nominations: readonly NominationOnRecord[],
  records: RecordsToWrite,
  on: string,
): Promise<ReadonlyMap<string, NominationFacts>> {
  const missing = await missingDocumentsOf(nominations, records);
  const published = await publicationsOf(nominations, records, on);
  const commented = await withOpenComments(nominations, records);
  const votes = await ballotsToWrite(
    nominations.map(({ code }) => code),
    records,
  );
  return new Map(
    nominations.map(({ code, record }) => [
      code,
      {
        ...noCases,
        ...ownFacts(record),
        lacksDocuments: (missing.get(code) ?? []).length > 0,
        publication: progress[published.get(code)?.state ?? "NOT_NEEDED"],
        hasOpenComment: commented.has(code),
        ballots: votes.get(code) ?? { isOpen: false, passed: [] },
      },
    ]),
  );
}

/** What steps of a nomination turn on today, as far as whoever asks may learn it. */
export async function factsToRead(
  nomination: NominationRow,
  context: AwardsContext,
): Promise<NominationFacts> {
  const { state, year, titleCode, seasonId } = nomination;
  const [missing, { state: published }, hasOpenComment, ballots] = await Promise.all([
    missingIn(nomination, context),
    publicationIn(nomination, todayInVietnam(), context),
    hasOpenCommentFor(nomination, context),
    ballotsToRead(nomination.code, context.loaders),
  ]);
  const own = ownFacts({ state, year, title: titleCode, season: seasonId });
  const lacksDocuments = missing.length > 0;
  return { ...noCases, ...own, lacksDocuments, publication: progress[published], hasOpenComment, ballots };
}

function ownFacts({
  state,
  year,
  title,
  season,
}: Pick<NominationRecord, "state" | "year" | "title" | "season">) {
  return { state, year, title, isOfCluster: season !== null };
}
