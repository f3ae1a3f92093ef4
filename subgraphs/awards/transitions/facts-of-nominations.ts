import type { RecordsToWrite } from "../../../platform/mutations/records-to-write";
import type { AwardsContext } from "../context";
import { ballotsToRead, ballotsToWrite } from "../ballots/ballots-of-nominations";
import { missingIn } from "../dossiers/dossier.manager";
import { missingDocumentsOf } from "../dossiers/dossiers-to-write";
import type { NominationRow } from "../nominations/nomination.entity";
import type { NominationFacts } from "./nomination-facts";
import type { NominationOnRecord, NominationRecord } from "./step-of";

/** What holds of a nomination that was put to no vote and published nowhere, and against whose nominee nothing is known. */
const nothingKept: Omit<
  NominationFacts,
  "state" | "year" | "title" | "isOfCluster" | "lacksDocuments" | "ballots"
> = {
  publication: null,
  hasOpenComment: false,
  hasOpenCase: false,
};

/** What steps of nominations turn on, as the write finds it, by code. */
export async function factsToWrite(
  nominations: readonly NominationOnRecord[],
  records: RecordsToWrite,
): Promise<ReadonlyMap<string, NominationFacts>> {
  const missing = await missingDocumentsOf(nominations, records);
  const votes = await ballotsToWrite(
    nominations.map(({ code }) => code),
    records,
  );
  return new Map(
    nominations.map(({ code, record }) => {
      const lacksDocuments = (missing.get(code) ?? []).length > 0;
      const ballots = votes.get(code) ?? { isOpen: false, passed: [] };
      return [code, { ...nothingKept, ...ownFacts(record), lacksDocuments, ballots }];
    }),
  );
}

/** What steps of a nomination turn on, as it is read. */
export async function factsToRead(
  nomination: NominationRow,
  context: AwardsContext,
): Promise<NominationFacts> {
  const { state, year, titleCode, seasonId } = nomination;
  const missing = await missingIn(nomination, context);
  const own = ownFacts({ state, year, title: titleCode, season: seasonId });
  const ballots = await ballotsToRead(nomination.code, context.loaders);
  return { ...nothingKept, ...own, lacksDocuments: missing.length > 0, ballots };
}

function ownFacts({
  state,
  year,
  title,
  season,
}: Pick<NominationRecord, "state" | "year" | "title" | "season">) {
  return { state, year, title, isOfCluster: season !== null };
}
