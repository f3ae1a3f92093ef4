import type { ListCell, ListDesk, NamedRecord } from "../../../platform/records";
import { toGlobalId } from "../../../platform/graphql/global-id";
import { joinedCode, slug } from "./list-codes";
import type { ListDocument } from "./list-documents";
import type { ListUnit } from "./list-units";

/** A person as a row of a list has them. */
export interface ListPerson {
  readonly cell: ListCell;
  /** Without a title of address. */
  readonly name: string;
  readonly post: ListCell;
  readonly unitText: string;
  readonly unit: ListUnit | null;
  readonly sector: string;
  readonly line: number;
}

interface Position {
  readonly title: string;
  readonly unit: string | null;
  /** Whether a list of this import has it. */
  readonly isOfList: boolean;
}

/** Finds the people that a list names, and makes those who are new. */
export class ListPeople {
  private readonly positions = new Map<string, Position[]>();
  private readonly named = new Map<string, NamedRecord[]>();
  private readonly taken = new Set<string>();

  /** @param records the kind of the records that are made of the list, by which it is known again */
  constructor(
    private readonly desk: ListDesk,
    private readonly records: string,
  ) {}

  /** Reads the people of these names with their posts, and those whom lists before this one made. */
  async look(names: readonly string[]): Promise<void> {
    const { names: finder, reader } = this.desk;
    await finder.look("people", names);
    const candidates = new Set(names.flatMap((name) => this.onRecord(name)).map(({ code }) => code));
    for (const { person, title, unit } of await reader.having("positions", "personCode", [...candidates]))
      this.addPosition(String(person), {
        title: String(title),
        unit: unit as string | null,
        isOfList: false,
      });
    for (const { code } of await reader.having("people", "code", names.map(slug)))
      this.taken.add(String(code));
    for (const { texts } of this.desk.madeOf("people"))
      this.addNew(texts["code"] ?? "", texts["fullName"] ?? "");
    for (const { texts } of this.desk.madeOf("positions"))
      this.addPosition(texts["person"] ?? "", {
        title: texts["title"] ?? "",
        unit: texts["unit"] ?? null,
        isOfList: true,
      });
  }

  /**
   * The code of a person: of the one with the name who is on record in the unit and in the post, or of a new one where nobody has
   * the name. Who has it elsewhere may be another, so that is asked: undefined then.
   */
  async of(person: ListPerson, document: ListDocument): Promise<string | undefined> {
    const candidates = this.candidatesOf(person.name);
    const [same, ...others] = candidates.filter(({ code }) => this.isAt(code, person));
    if (same && others.length === 0) return this.withPosition(same.code, person, document);
    const [known, ...more] = person.unit ? [] : await this.knownBy(document, candidates);
    if (known && more.length === 0) return this.withPosition(known.code, person, document);
    if (candidates.length === 0) return this.make(person, document);
    const fresh = this.newCode(person);
    const found = await this.desk.settle({
      about: "people",
      cell: person.cell,
      context: [person.post.text, person.unitText].filter(Boolean).join(", "),
      outcome: {
        outcome: "ambiguous",
        candidates: candidates.map((candidate) => ({ ...candidate, details: this.postsOf(candidate.code) })),
      },
      ifNew: fresh === undefined ? null : { name: person.name, details: fresh },
    });
    if (found === null) return undefined;
    return found === "new" ? this.make(person, document) : this.withPosition(found.code, person, document);
  }

  private candidatesOf(name: string): readonly NamedRecord[] {
    const made = this.named.get(this.formOf(name)) ?? [];
    const stored = this.onRecord(name).filter(({ code }) => !made.some((other) => other.code === code));
    return [...stored, ...made];
  }

  private onRecord(name: string): readonly NamedRecord[] {
    const outcome = this.desk.names.find("people", name, null);
    if (outcome.outcome === "found") return [outcome.found];
    return outcome.outcome === "ambiguous" ? outcome.candidates : [];
  }

  private isAt(code: string, { unit, post }: ListPerson): boolean {
    const { speller } = this.desk.names;
    const wanted = speller.formsOf(post.text).exact;
    return (this.positions.get(code) ?? []).some((position) => {
      if (position.unit !== (unit?.code ?? null) || (unit === null && !position.isOfList)) return false;
      const held = speller.formsOf(position.title).exact;
      return wanted === "" || held.startsWith(wanted) || wanted.startsWith(held);
    });
  }

  /** Those who have a record of the document already: the same list was imported before. */
  private async knownBy(
    { code: document }: ListDocument,
    candidates: readonly NamedRecord[],
  ): Promise<readonly NamedRecord[]> {
    const ids = candidates.map(({ code }) => toGlobalId("Person", code));
    const records = await this.desk.reader.having(this.records, "recipientId", ids);
    return candidates.filter((candidate) =>
      records.some(
        (record) =>
          String(record["code"]).startsWith(`${document}-`) && Object.values(record).includes(candidate.code),
      ),
    );
  }

  private make(person: ListPerson, document: ListDocument): string | undefined {
    const code = this.newCode(person);
    if (code === undefined) return undefined;
    const { name, cell, sector, line } = person;
    this.desk.make(
      "people",
      { line, place: cell.place },
      { code, fullName: name, sector, sources: document.sources },
    );
    this.addNew(code, name);
    return this.withPosition(code, person, document);
  }

  /** A code that nobody has: the name, with the unit and the post where another has that. */
  private newCode({ name, unit, post }: ListPerson): string | undefined {
    const ofName = slug(name);
    const codes = [ofName];
    if (unit) codes.push(joinedCode(ofName, unit.code));
    if (post.text !== "") codes.push(joinedCode(ofName, unit?.code ?? "", slug(post.text)));
    return codes.find((code) => code !== "" && !this.taken.has(code));
  }

  /** Notes that the document shows a person in a post, where that is not on record. */
  private withPosition(
    code: string,
    person: ListPerson,
    { code: document, day, sources }: ListDocument,
  ): string {
    const { post, unit, line, cell } = person;
    if (this.isAt(code, person)) return code;
    this.addPosition(code, { title: post.text, unit: unit?.code ?? null, isOfList: true });
    if (post.text === "") return code;
    this.desk.make(
      "positions",
      { line, place: cell.place },
      {
        code: joinedCode(code, document),
        person: code,
        title: post.text,
        unit: unit?.code ?? null,
        attestedOn: day,
        sources,
      },
      { title: post },
    );
    return code;
  }

  private addNew(code: string, fullName: string): void {
    this.taken.add(code);
    const form = this.formOf(fullName);
    this.named.set(form, [...(this.named.get(form) ?? []), { code, name: fullName, record: {} }]);
  }

  private addPosition(code: string, position: Position): void {
    this.positions.set(code, [...(this.positions.get(code) ?? []), position]);
  }

  private postsOf(code: string): string {
    const posts = this.positions.get(code) ?? [];
    return posts.map(({ title, unit }) => (unit === null ? title : `${title} (${unit})`)).join("; ");
  }

  private formOf(name: string): string {
    return this.desk.names.speller.formsOfPerson(name).exact;
  }
}
