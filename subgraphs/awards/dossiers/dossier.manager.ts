import type { AwardsContext } from "../context";
import { candidacyIsTold } from "../access/candidacies";
import type { NominationRow } from "../nominations/nomination.entity";
import type { DossierDocumentRow } from "./dossier-document.entity";
import type { DossierDocumentValue } from "./dossier.type";
import { lawOf, missingDocuments } from "./required-documents";

/** The documents of a nomination's dossier, oldest first, for whoever may learn of whom it is: they name people. */
export async function documentsOf(
  nomination: NominationRow,
  { loaders, access }: AwardsContext,
): Promise<readonly DossierDocumentValue[]> {
  if (!candidacyIsTold(access, nomination)) return [];
  const documents = await documentsLaidTo(nomination.code, loaders);
  const valueOf = (row: DossierDocumentRow): DossierDocumentValue => {
    const { code, kind, title, number, issuedOn, file } = row;
    const after = documents.find(({ replacesCode }) => replacesCode === code);
    const id = `${nomination.code}-${code}`;
    return { id, kind, title, number, issuedOn, file, nomination, replacedBy: after ? valueOf(after) : null };
  };
  return documents.map(valueOf);
}

/** What a nomination's dossier lacks by the table: it tells of nobody. */
export async function missingIn(nomination: NominationRow, { loaders }: AwardsContext) {
  const [title, table, documents] = await Promise.all([
    loaders.titles.byCode(nomination.titleCode),
    loaders.dossiers.requirements(),
    documentsLaidTo(nomination.code, loaders),
  ]);
  if (!title) return [];
  const replaced = new Set(documents.map(({ replacesCode }) => replacesCode));
  const missing = missingDocuments(
    {
      sector: nomination.sector,
      title: { ...title, code: title.code, generic: title.genericCode },
      lawOf: lawOf(nomination),
      kinds: documents.filter(({ code }) => !replaced.has(code)).map(({ kind }) => kind),
    },
    table.map((row) => ({ ...row, titles: row.titleCodes })),
  );
  return missing.map(({ code, text }) => ({ code, message: text.vi, englishMessage: text.en }));
}

async function documentsLaidTo(
  nomination: string,
  { dossiers }: AwardsContext["loaders"],
): Promise<readonly DossierDocumentRow[]> {
  const entries = await dossiers.entriesOf.load(nomination);
  const documents = await Promise.all(
    entries.map(({ documentCode }) => dossiers.documentByCode.load(documentCode)),
  );
  return documents.flatMap((document) => document ?? []);
}
