import type {
  ListCell,
  ListDesk,
  ListKind,
  ListRow,
  ListSheet,
  NamedRecord,
} from "../../../platform/records";
import { fold } from "../../../platform/text/fold";
import { joined } from "../../../platform/languages/language";
import { sectors } from "../../sectors";
import { yearsIn } from "./document-facts";
import { joinedCode, slug } from "./list-codes";
import { ListDocuments, type ListDocument } from "./list-documents";
import { listHeadings } from "./list-headings";
import { ListPeople } from "./list-people";
import { texts } from "./lists.texts";
import { ListTitles } from "./list-titles";
import { ListUnits, type ListUnit } from "./list-units";

/** A row of a list with everything that it names. */
interface ListedRecipient {
  readonly row: ListRow;
  readonly document: ListDocument;
  readonly title: NamedRecord;
  readonly year: string;
  readonly sector: string;
  /** The codes of the person or of the unit: one of them. */
  readonly person: string | null;
  readonly unit: string | null;
  /** The name, and of a person the post, as the list has them. */
  readonly name: string;
  readonly position: string | null;
}

/** What the rows of a list of people and collectives become. */
export interface RecipientRecords {
  readonly name: string;
  readonly description: string;
  isTitled(titles: string): boolean;
  /** Whether the document that it belongs to is a decision. */
  readonly areDecided: boolean;
  /** The kind of the records, and their texts. */
  readonly records: string;
  textsOf(recipient: ListedRecipient): Readonly<Record<string, string | null>>;
  /** Where texts come from that faults may be told of. */
  cellsOf(row: ListRow): Readonly<Record<string, ListCell>>;
}

/** A kind of lists of people and collectives. */
export function listOfRecipients(records: RecipientRecords): ListKind {
  return {
    name: records.name,
    description: records.description,
    headings: listHeadings,
    about: ["person", "collective", "unit"],
    days: ["day"],
    isTitled: (titles) => records.isTitled(titles),
    expand: (list, desk) => new RecipientList(list, desk, records).expand(),
  };
}

/** One list of people and collectives that is made into records. */
class RecipientList {
  private readonly documents: ListDocuments;
  private readonly titles: ListTitles;
  private readonly units: ListUnits;
  private readonly people: ListPeople;
  /** The column that names collectives: in a list without people, it may be headed as the column of their units is. */
  private readonly ofCollectives: string;
  private isYearTold = false;

  constructor(
    private readonly list: ListSheet,
    private readonly desk: ListDesk,
    private readonly records: RecipientRecords,
  ) {
    this.documents = new ListDocuments(list, desk, records.areDecided);
    this.titles = new ListTitles(list, desk);
    this.units = new ListUnits(desk);
    this.people = new ListPeople(desk, records.records);
    this.ofCollectives = list.has("person") || list.has("collective") ? "collective" : "unit";
  }

  async expand(): Promise<void> {
    const { rows } = this.list;
    await this.titles.look();
    await this.units.look();
    await this.people.look(rows.map((row) => this.nameOf(row)).filter((name) => name !== ""));
    const recipients: ListedRecipient[] = [];
    for (const row of rows) {
      const recipient = await this.recipientOf(row);
      if (recipient) recipients.push(recipient);
    }
    this.compareCounts();
    await this.makeAll(recipients);
  }

  /** The code of a record is that of the document and the recipient, and of the title where one has several by the document. */
  private async makeAll(recipients: readonly ListedRecipient[]): Promise<void> {
    const { records } = this.records;
    const titlesOf = new Map<string, Set<string>>();
    for (const recipient of recipients) {
      const titles = titlesOf.get(codeOf(recipient)) ?? new Set();
      titlesOf.set(codeOf(recipient), titles.add(recipient.title.code));
    }
    const taken = new Map(this.desk.madeOf(records).map(({ texts }) => [texts["code"], texts["title"]]));
    for (const { code, title } of await this.desk.reader.having(records, "code", [...titlesOf.keys()]))
      taken.set(String(code), String(title));
    for (const recipient of recipients) {
      const [code, title] = [codeOf(recipient), recipient.title.code];
      const isOnly = taken.has(code) ? taken.get(code) === title : titlesOf.get(code)?.size === 1;
      this.make(recipient, isOnly ? code : joinedCode(code, slug(title)));
    }
  }

  private async recipientOf(row: ListRow): Promise<ListedRecipient | null> {
    const document = await this.documents.of(row);
    const year = this.yearOf(row);
    const isPerson = row.cell("person").text !== "";
    const cell = row.cell(isPerson ? "person" : this.ofCollectives);
    if (cell.text === "") {
      const { nameRequired: allowed, writeWhom: remedy } = texts;
      this.desk.fault(cell.place, { code: "REQUIRED", allowed, remedy }, "");
      return null;
    }
    const { day, issuer } = document ?? { day: null, issuer: null };
    const kind = isPerson ? "INDIVIDUAL" : "COLLECTIVE";
    const title = await this.titles.of(row.cell("title"), kind, day, issuer);
    const group = this.units.ofGroup(row, document);
    const named = isPerson ? row.cell("unit") : cell;
    const unit: ListUnit | null | undefined =
      named.text === ""
        ? group && { code: group.code, sector: String(group.record["sector"]) }
        : await this.units.of(named, group, document, row.line);
    if (document === null || year === null || title === null || unit === undefined) return null;
    const sector = this.sectorOf(row, unit, title);
    if (sector === null) return null;
    const unitText = named.text === "" ? (group?.name ?? "") : named.text;
    const common = { row, document, title, year, sector };
    if (!isPerson)
      return { ...common, person: null, unit: unit?.code ?? null, name: cell.text, position: null };
    const [name, post] = [this.nameOf(row), row.cell("post")];
    const person = await this.people.of(
      { cell, name, post, unitText, unit, sector, line: row.line },
      document,
    );
    if (person === undefined) return null;
    const position = [post.text, unitText].filter(Boolean).join(", ") || null;
    return { ...common, person, unit: null, name, position };
  }

  private nameOf(row: ListRow): string {
    return this.desk.names.speller.withoutAddress(row.cell("person").text);
  }

  private yearOf(row: ListRow): string | null {
    const cell = row.cell("year");
    if (cell.text !== "") return cell.text;
    const [year, ...others] = yearsIn(this.list.titles);
    if (year !== undefined && others.length === 0) return year;
    if (year === undefined && this.desk.year !== null) return String(this.desk.year);
    if (!this.isYearTold)
      this.desk.fault(this.list.place, {
        code: "MISSING_FACT",
        allowed:
          year === undefined
            ? texts.noYear
            : texts.severalYears({ years: joined([year, ...others], texts.and) }),
        remedy: year === undefined ? texts.addYearOrWrite : texts.addYear,
      });
    this.isYearTold = true;
    return null;
  }

  private sectorOf(row: ListRow, unit: ListUnit | null, title: NamedRecord): string | null {
    const cell = row.cell("sector");
    if (cell.text !== "") {
      const wanted = fold(cell.text);
      return (
        sectors.find((one) => fold(`${one.code} ${one.description}`).includes(wanted))?.code ?? cell.text
      );
    }
    const ofTitle = title.record["sector"];
    if (unit) return unit.sector;
    if (typeof ofTitle === "string") return ofTitle;
    const { noSector: allowed, addSector: remedy } = texts;
    this.desk.fault(cell.place, { code: "MISSING_FACT", allowed, remedy });
    return null;
  }

  private make(recipient: ListedRecipient, code: string): void {
    const { row, document, title, year, sector, person } = recipient;
    const cell = row.cell(person === null ? this.ofCollectives : "person");
    this.desk.make(
      this.records.records,
      { line: row.line, place: cell.place },
      {
        code,
        title: title.code,
        year,
        sector,
        sources: document.sources,
        note: row.cell("note").text || null,
        ...this.records.textsOf(recipient),
      },
      {
        title: row.cell("title"),
        year: row.cell("year"),
        sector: row.cell("sector"),
        ...this.records.cellsOf(row),
      },
    );
  }

  /** Compares what the closing line says with what was read. */
  private compareCounts(): void {
    for (const { text, place } of this.list.closing) {
      for (const [, count = "", what = ""] of fold(text).matchAll(
        /(\d+) (ca nhan|nguoi|dong chi|tap the|don vi)/g,
      )) {
        const column = /^(tap the|don vi)$/.test(what) ? this.ofCollectives : "person";
        const read = this.list.rows.filter((row) => row.cell(column).text !== "").length;
        if (read === Number(count)) continue;
        const inRows = column === "person" ? texts.peopleInRows : texts.collectivesInRows;
        const allowed = inRows({ count: read });
        this.desk.fault(place, { code: "WRONG_COUNT", allowed, remedy: texts.correctCount }, text);
      }
    }
  }
}

/** The code of what a recipient is given by a document, as long as that is one thing. */
function codeOf({ document, person, unit }: ListedRecipient): string {
  return joinedCode(document.code, person ?? unit ?? "");
}
