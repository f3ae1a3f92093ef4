import { periodHolds } from "../../../platform/dates/calendar";
import type { Text } from "../../../platform/languages/language";
import type { Requirement } from "../../../platform/mutations/reason";
import { documentNames } from "./document-names";
import { texts } from "./dossier.texts";

/** A row of the table of what dossiers need. */
export interface RequiredDocument {
  readonly documentKind: string;
  /** With their sectors' own forms; empty for all titles of the family and the levels. */
  readonly titles: readonly string[];
  readonly family: string | null;
  readonly levels: readonly string[];
  readonly sector: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly legalBasis: string | null;
  readonly verified: boolean;
}

/** A dossier, as far as the table turns on it. */
export interface DossierFacts {
  readonly sector: string;
  readonly title: {
    readonly code: string;
    /** The title that it is a sector's own form of; null where it is none. */
    readonly generic: string | null;
    readonly family: string;
    readonly level: string;
  };
  /** The day whose law holds for it. */
  readonly lawOf: string;
  /** The kinds of its documents that stand: what was replaced is left out. */
  readonly kinds: readonly string[];
}

/** A document that a dossier lacks. */
export interface MissingDocument extends Requirement {
  /** Whether the text of the article that asks for it was seen. */
  readonly verified: boolean;
}

/** The day whose law holds for a dossier: that of the proposal, or the last of its year where that is not known. */
export function lawOf({ proposedOn, year }: { readonly proposedOn: string | null; readonly year: number }) {
  return proposedOn ?? `${year}-12-31`;
}

/**
 * What a dossier lacks by the table, each kind of document once. Of several rows that ask for the same, one whose text was seen
 * is told.
 */
export function missingDocuments(
  facts: DossierFacts,
  table: readonly RequiredDocument[],
): readonly MissingDocument[] {
  const asked = table.filter((row) => asksFor(row, facts) && !facts.kinds.includes(row.documentKind));
  const kinds = [...new Set(asked.map(({ documentKind }) => documentKind))].sort();
  return kinds.flatMap((kind) => {
    const rows = asked.filter(({ documentKind }) => documentKind === kind);
    const row = rows.find(({ verified }) => verified) ?? rows[0];
    return row ? [{ code: `${kind}_FILED`, text: lacking(row), verified: row.verified }] : [];
  });
}

function asksFor(row: RequiredDocument, { sector, title, lawOf: day }: DossierFacts): boolean {
  const { titles, family, levels } = row;
  return (
    (titles.length === 0 || titles.some((code) => code === title.code || code === title.generic)) &&
    (family === null || family === title.family) &&
    (levels.length === 0 || levels.includes(title.level)) &&
    (row.sector === null || row.sector === sector) &&
    periodHolds(row.validFrom, row.validTo, day)
  );
}

function lacking({ documentKind, legalBasis, verified }: RequiredDocument): Text {
  const article = legalBasis ?? texts.noArticle;
  const basis = verified ? texts.basis({ article }) : texts.unverifiedBasis({ article });
  return texts.lacks({
    document: documentNames[documentKind] ?? { en: documentKind, vi: documentKind },
    basis,
  });
}
