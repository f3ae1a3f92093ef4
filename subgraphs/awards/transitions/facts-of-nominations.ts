import type { RecordsToWrite } from "../../../platform/mutations/records-to-write";
import type { NominationFacts } from "./nomination-facts";
import type { NominationRecord } from "./step-of";

/** What other parts of the subgraph tell of a nomination. */
type FactsOfOthers = Omit<NominationFacts, "state" | "year" | "title" | "isOfCluster">;

/** What holds of a nomination of which no other part keeps anything. */
const nothingKept: FactsOfOthers = {
  lacksDocuments: false,
  publication: null,
  hasOpenComment: false,
  ballots: { isOpen: false, passed: [] },
  hasOpenCase: false,
};

/** What steps of nominations turn on, as the write finds it, by code. */
export function factsToWrite(
  nominations: readonly { readonly code: string; readonly record: NominationRecord }[],
  _records: RecordsToWrite,
): Promise<ReadonlyMap<string, NominationFacts>> {
  return Promise.resolve(
    new Map(nominations.map(({ code, record }) => [code, { ...ownFacts(record), ...nothingKept }])),
  );
}

/** What steps of a nomination turn on, as it is read. */
export function factsToRead(
  nomination: Pick<NominationRecord, "state" | "year"> & {
    readonly titleCode: string;
    readonly seasonId: string | null;
  },
): Promise<NominationFacts> {
  const { state, year, titleCode, seasonId } = nomination;
  return Promise.resolve({
    ...ownFacts({ state, year, title: titleCode, season: seasonId }),
    ...nothingKept,
  });
}

function ownFacts({
  state,
  year,
  title,
  season,
}: Pick<NominationRecord, "state" | "year" | "title" | "season">) {
  return { state, year, title, isOfCluster: season !== null };
}
