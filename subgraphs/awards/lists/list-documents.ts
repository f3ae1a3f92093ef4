import type { ListCell, ListDesk, ListRow, ListSheet } from "../../../platform/records";
import { toldDay } from "../../../platform/dates/told-day";
import type { Text } from "../../../platform/languages/language";
import { fold } from "../../../platform/text/fold";
import { numberKeyOf } from "../decisions/decision.entity";
import { dayOfCell, documentFacts, type DocumentFacts } from "./document-facts";
import { documentCode, joinedCode, slug, sourceCode } from "./list-codes";
import { texts } from "./lists.texts";

/** The document that rows of a list belong to. */
export interface ListDocument {
  /** The code of the decision, or what the codes of records begin with where there is none. */
  readonly code: string;
  /** The codes of the documents that records cite. */
  readonly sources: string;
  readonly day: string | null;
  readonly issuer: string | null;
}

/** The documents of a list: decisions, or what candidates are proposed by. */
export class ListDocuments {
  private readonly facts: DocumentFacts;
  private readonly settled = new Map<string, ListDocument | null>();
  private readonly told = new Set<string>();

  /** @param areDecisions whether they are decisions, and are recorded as such */
  constructor(
    private readonly list: ListSheet,
    private readonly desk: ListDesk,
    private readonly areDecisions: boolean,
  ) {
    this.facts = documentFacts(list.titles);
  }

  /** The document of a row; null where something of it is missing, which is told. */
  async of(row: ListRow): Promise<ListDocument | null> {
    const facts = this.factsOf(row);
    if (facts === null) return null;
    const key = [facts.number, facts.day, facts.issuer].join("\n");
    const known = this.settled.get(key);
    if (known !== undefined) return known;
    const document = this.areDecisions ? await this.decision(facts, row) : await this.paper(facts, row);
    this.settled.set(key, document);
    return document;
  }

  private factsOf(row: ListRow): DocumentFacts | null {
    const [number, day, issuer] = [row.cell("number"), row.cell("day"), row.cell("issuer")];
    const dayOfRow = dayOfCell(day.text);
    if (day.text !== "" && dayOfRow === null) {
      const { noDay: allowed, writeAsDay: remedy } = texts;
      this.desk.fault(day.place, { code: "BAD_VALUE", allowed, remedy }, day.text);
      return null;
    }
    return {
      ...this.facts,
      number: number.text || this.facts.number,
      day: dayOfRow ?? this.facts.day,
      issuer: issuer.text || this.facts.issuer,
      cell: number.text === "" ? this.facts.cell : number,
    };
  }

  private async decision(facts: DocumentFacts, row: ListRow): Promise<ListDocument | null> {
    const { number, day } = facts;
    if (number === null) this.missing(texts.numberOfDecision, "Số quyết định");
    if (day === null) this.missing(texts.dayOfDecision, "Ngày quyết định");
    if (number === null || day === null) return null;
    const stored = await this.desk.reader.having("decisions", "numberKey", [numberKeyOf(number)]);
    const ofYear = stored.filter(({ signedOn }) => String(signedOn).slice(0, 4) === day.slice(0, 4));
    const [only, ...others] = ofYear.filter(
      ({ issuedBy }) => facts.issuer === null || fold(String(issuedBy)) === fold(facts.issuer),
    );
    if (only && others.length === 0) return this.onRecord(only, day, facts);
    const { issuer } = facts;
    if (issuer === null) {
      this.missing(texts.issuerOfDecision, "Cơ quan ban hành");
      return null;
    }
    const made = this.desk
      .madeOf("decisions")
      .find(
        ({ texts }) =>
          texts["number"] === number && texts["signedOn"] === day && texts["issuedBy"] === issuer,
      );
    if (made) return { code: made.texts["code"] ?? "", sources: made.texts["sources"] ?? "", day, issuer };
    const year = day.slice(0, 4);
    const [plain, longer] = [
      documentCode(number, year),
      joinedCode(documentCode(number, year), slug(issuer)),
    ];
    const taken = await this.desk.reader.having("decisions", "code", [plain, longer]);
    const code = taken.some((decision) => decision["code"] === plain) ? longer : plain;
    const sources = await this.source(
      sourceCode(code),
      `Quyết định số ${number} ngày ${shown(day)} của ${issuer}`,
      {
        ...facts,
        day,
      },
      row,
    );
    const cell: Readonly<Record<string, ListCell>> = facts.cell
      ? { number: facts.cell, signedOn: facts.cell, issuedBy: facts.cell }
      : {};
    this.desk.make(
      "decisions",
      { line: row.line, place: this.list.place },
      { code, number, kind: "DECISION", signedOn: day, issuedBy: issuer, sources },
      cell,
    );
    return { code, sources, day, issuer };
  }

  private onRecord(
    decision: Readonly<Record<string, unknown>>,
    day: string,
    { cell }: DocumentFacts,
  ): ListDocument | null {
    const { code, signedOn, issuedBy, sources } = decision;
    if (signedOn !== day) {
      this.desk.fault(
        cell?.place ?? this.list.place,
        {
          code: "FAILED_CHECK",
          allowed: texts.signedOn({ code: String(code), day: toldDay(String(signedOn)) }),
          remedy: texts.correctDay,
        },
        day,
      );
      return null;
    }
    return { code: String(code), sources: (sources as string[]).join("|"), day, issuer: String(issuedBy) };
  }

  /** What candidates are proposed by; a list without a number is a document itself. */
  private async paper(facts: DocumentFacts, row: ListRow): Promise<ListDocument> {
    const { number, day, issuer, type } = facts;
    const title =
      number === null
        ? this.ownTitle()
        : [`${type ?? "Văn bản"} số ${number}`, day && `ngày ${shown(day)}`, issuer && `của ${issuer}`]
            .filter(Boolean)
            .join(" ");
    const code =
      number === null || day === null ? joinedCode(slug(title)) : documentCode(number, day.slice(0, 4));
    const sources = await this.source(number === null ? code : sourceCode(code), title, facts, row);
    return { code, sources, day, issuer };
  }

  private ownTitle(): string {
    const own = this.list.titles.filter(({ text }) => fold(text).includes("danh sach"));
    return (own.length > 0 ? own : this.list.titles).map(({ text }) => text).join(" ");
  }

  private async source(
    code: string,
    title: string,
    { day, cell }: DocumentFacts,
    row: ListRow,
  ): Promise<string> {
    const known = await this.desk.reader.having("source-documents", "code", [code]);
    const isMade = this.desk.madeOf("source-documents").some(({ texts }) => texts["code"] === code);
    if (known.length === 0 && !isMade)
      this.desk.make(
        "source-documents",
        { line: row.line, place: this.list.place },
        { code, title, publishedOn: day },
        cell ? { title: cell, publishedOn: cell } : {},
      );
    return code;
  }

  private missing(what: Text, column: string): void {
    if (this.told.has(column)) return;
    this.told.add(column);
    this.desk.fault(this.list.place, {
      code: "MISSING_FACT",
      allowed: texts.missing({ what }),
      remedy: texts.writeDocument({ column }),
    });
  }
}

/** A day as documents have it. */
function shown(day: string): string {
  const [year, month, date] = day.split("-");
  return `${date}/${month}/${year}`;
}
