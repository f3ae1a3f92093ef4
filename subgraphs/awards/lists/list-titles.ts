import type { ListCell, ListDesk, ListSheet, NamedRecord } from "../../../platform/records";
import { texts } from "./lists.texts";

/** Finds the titles that a list names. */
export class ListTitles {
  private fromTitleRows: NamedRecord | null | undefined;
  /** The forms of all titles' names, which every row of a list is held against. */
  private readonly forms = new Map<string, string>();

  constructor(
    private readonly list: ListSheet,
    private readonly desk: ListDesk,
  ) {}

  async look(): Promise<void> {
    await this.desk.names.look("titles", []);
  }

  /**
   * The title of a row: of its own cell, or of the title rows where the list has no such column. A name that is cut short is that of
   * the only title that begins so and that the authority decides: "Bằng khen" of the minister is the minister's.
   */
  async of(
    cell: ListCell,
    kind: string,
    day: string | null,
    issuer: string | null,
  ): Promise<NamedRecord | null> {
    if (!this.list.has("title")) return this.ofTitleRows();
    if (cell.text === "") {
      const { titleRequired: allowed, writeTitle: remedy } = texts;
      this.desk.fault(cell.place, { code: "REQUIRED", allowed, remedy }, "");
      return null;
    }
    const outcome = this.desk.names.find("titles", cell.text, day);
    if (outcome.outcome === "found") return outcome.found;
    const begun = outcome.outcome === "ambiguous" ? outcome.candidates : this.beginningWith(cell.text);
    const decided = begun.filter((title) => isGivenTo(title, kind) && this.isDecidedBy(title, issuer));
    const [only, ...others] = decided;
    if (only && others.length === 0) return only;
    const candidates = begun.length > 0 ? begun : outcome.candidates;
    const found = await this.desk.settle({
      about: "titles",
      cell,
      context: issuer ?? "",
      outcome: begun.length > 1 ? { outcome: "ambiguous", candidates } : { outcome: "none", candidates },
      ifNew: null,
    });
    return found === "new" ? null : found;
  }

  private beginningWith(written: string): readonly NamedRecord[] {
    const begin = `${this.formOf(written)} `;
    return this.desk.names.all("titles").filter(({ name }) => this.formOf(name).startsWith(begin));
  }

  private isDecidedBy({ record }: NamedRecord, issuer: string | null): boolean {
    return issuer !== null && this.formOf(String(record["decidedBy"])) === this.formOf(issuer);
  }

  /** The longest title whose whole name stands in the title rows. */
  private ofTitleRows(): NamedRecord | null {
    this.fromTitleRows ??= this.findInTitleRows();
    return this.fromTitleRows;
  }

  private findInTitleRows(): NamedRecord | null {
    const titles = this.list.titles.map(({ text }) => ` ${this.formOf(text)} `);
    const named = this.desk.names
      .all("titles")
      .filter(({ name }) => titles.some((text) => text.includes(` ${this.formOf(name)} `)));
    const longest = named.filter(
      ({ name, code }) =>
        !named.some((other) => other.code !== code && this.formOf(other.name).includes(this.formOf(name))),
    );
    const [only, ...others] = longest;
    if (only && others.length === 0) return only;
    if (this.fromTitleRows === undefined)
      this.desk.fault(this.list.place, {
        code: "MISSING_FACT",
        allowed: texts.noTitle,
        remedy: texts.writeWholeName,
      });
    return null;
  }

  private formOf(name: string): string {
    const form = this.forms.get(name) ?? this.desk.names.speller.formsOf(name).loose;
    this.forms.set(name, form);
    return form;
  }
}

function isGivenTo({ record }: NamedRecord, kind: string): boolean {
  return (record["recipientKinds"] as readonly string[]).includes(kind);
}
