import type { OnRecord, RecordOfKind } from "../../../platform/mutations/record-change";
import type { RecordsToWrite } from "../../../platform/mutations/records-to-write";
import { awardTitleRecords } from "../titles/award-title.records";
import { dossierDocumentRecords, dossierEntryRecords, dossierRequirementRecords } from "./dossier.records";
import { DossierDocumentKind } from "./dossier.enums";
import type { NominationOnRecord } from "./nominations-read";
import { lawOf, missingDocuments, type MissingDocument } from "./required-documents";

type DocumentOnRecord = OnRecord<RecordOfKind<typeof dossierDocumentRecords>>;

type EntryOnRecord = OnRecord<RecordOfKind<typeof dossierEntryRecords>>;

/** The documents of a dossier. */
export interface DossierOnRecord {
  /** In the order in which they were laid to it. */
  readonly documents: readonly DocumentOnRecord[];
  /** The codes of its documents, by their ids within it. */
  readonly codeOf: ReadonlyMap<string, string>;
  /** The codes of those whose place another of the same dossier took. */
  readonly replaced: ReadonlySet<string>;
  /** The place of its last document; 0 without one. */
  readonly lastOrdinal: number;
}

const none: DossierOnRecord = { documents: [], codeOf: new Map(), replaced: new Set(), lastOrdinal: 0 };

/** The dossiers of some nominations, by the nominations' codes. */
export async function dossiersOf(
  nominations: readonly Pick<NominationOnRecord, "code">[],
  records: RecordsToWrite,
): Promise<(nomination: string) => DossierOnRecord> {
  const entries = await records.having(
    dossierEntryRecords,
    "nomination",
    nominations.map(({ code }) => code),
  );
  const documents = await records.findAll(
    dossierDocumentRecords,
    entries.map(({ record }) => record.document),
  );
  const ordered = [...entries].sort((one, other) => one.record.ordinal - other.record.ordinal);
  const entriesOf = new Map<string, EntryOnRecord[]>();
  for (const entry of ordered) {
    const own = entriesOf.get(entry.record.nomination) ?? [];
    entriesOf.set(entry.record.nomination, own);
    own.push(entry);
  }
  return (nomination) => {
    const own = entriesOf.get(nomination);
    return own ? dossierWith(own, documents) : none;
  };
}

function dossierWith(
  entries: readonly EntryOnRecord[],
  documents: ReadonlyMap<string, DocumentOnRecord>,
): DossierOnRecord {
  const laid = entries.flatMap(({ record }) => documents.get(record.document) ?? []);
  return {
    documents: laid,
    codeOf: new Map(entries.map(({ code, record }) => [code, record.document])),
    replaced: new Set(laid.flatMap(({ record }) => record.replaces ?? [])),
    lastOrdinal: entries.at(-1)?.record.ordinal ?? 0,
  };
}

/** What the dossiers of some nominations lack by the table, by the nominations' codes. */
export async function missingDocumentsOf(
  nominations: readonly NominationOnRecord[],
  records: RecordsToWrite,
): Promise<ReadonlyMap<string, readonly MissingDocument[]>> {
  const [dossierOf, table, titles] = [
    await dossiersOf(nominations, records),
    await records.having(dossierRequirementRecords, "documentKind", Object.keys(DossierDocumentKind)),
    await titlesOf(nominations, records),
  ];
  return new Map(
    nominations.map(({ code, record }): [string, readonly MissingDocument[]] => {
      const title = titles.get(record.title);
      if (!title) throw new Error(`the title of ${code} is not on record`);
      const { documents, replaced } = dossierOf(code);
      const standing = documents.filter((document) => !replaced.has(document.code));
      const facts = {
        sector: record.sector,
        title,
        lawOf: lawOf(record),
        kinds: standing.map((document) => document.record.kind),
      };
      return [
        code,
        missingDocuments(
          facts,
          table.map((row) => row.record),
        ),
      ];
    }),
  );
}

/** The titles of some nominations, by code. */
export async function titlesOf(nominations: readonly NominationOnRecord[], records: RecordsToWrite) {
  const titles = await records.findAll(
    awardTitleRecords,
    nominations.map(({ record }) => record.title),
  );
  return new Map([...titles].map(([code, { record }]) => [code, record] as const));
}
