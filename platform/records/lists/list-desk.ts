import type { Text } from "../../languages/language";
import type { RecordReader } from "../checking/record-reader";
import type { Place, Problem } from "../faults/fault";
import type { FaultLog } from "../faults/fault-log";
import type { MadeRow } from "../import/reading/made-row";
import type { NameFinder } from "../names/name-finder";
import type { NamedRecord, NameOutcome } from "../names/named-record";
import { chosenNew, type Candidate, type Choices } from "./choices/choices";
import type { ListCell, ListRow } from "./list-sheet";
import { texts } from "./lists.texts";

/** A name of a list whose record is looked for. */
export interface AskedName {
  /** The kind of the record. */
  readonly about: string;
  readonly cell: ListCell;
  /** What stands beside it and tells it from others, for the one who chooses. */
  readonly context: string;
  readonly outcome: NameOutcome;
  /** What is made where it is somebody or something that is not on record yet; null where that cannot be. */
  readonly ifNew: { readonly name: string; readonly details: string } | null;
}

/** What is made of a list, over all lists of an import. */
export type MadeRecords = Map<string, MadeRow[]>;

/** What a list is expanded with: the names on record, what was chosen, and where records and faults go. */
export class ListDesk {
  constructor(
    readonly names: NameFinder,
    readonly reader: RecordReader,
    /** The year of what no list says the year of; null where none is given. */
    readonly year: number | null,
    private readonly choices: Choices,
    private readonly log: FaultLog,
    private readonly made: MadeRecords,
    private readonly labelOf: (kind: string) => Text,
  ) {}

  /** Tells of something that is wrong with the list. */
  fault(place: Place, problem: Problem, found: string | null = null): void {
    this.log.add(place, problem, found);
  }

  /** Tells that the list makes a record of something that whoever imports it may want to look at. */
  noteNew(place: Place, words: Text): void {
    this.log.notices.add(place, "NEW_RECORD", words);
  }

  /**
   * The record that a name means, or "new" where that was chosen. Null where it is not clear: it is asked for then, and nothing
   * is imported.
   */
  async settle(asked: AskedName): Promise<NamedRecord | "new" | null> {
    const { about, cell, context, outcome, ifNew } = asked;
    if (outcome.outcome === "found") return outcome.found;
    const written = cell.text;
    const chosen = this.choices.chosen({ about, written, context });
    if (chosen !== undefined) return this.take(chosen, asked);
    const candidates = outcome.candidates.map((record) => this.candidateOf(record));
    const fresh = ifNew ? [{ code: chosenNew, from: null, to: null, ...ifNew }] : [];
    this.choices.ask({ about, written, context, place: cell.place, candidates: [...candidates, ...fresh] });
    const some = candidates.map(
      ({ code, name, details }) => `${code} (${[name, details].filter(Boolean).join(", ")})`,
    );
    const kind = this.labelOf(about);
    const told = some.join("; ");
    const allowed =
      outcome.outcome === "ambiguous"
        ? texts.severalCalled({ kind, candidates: told && `: ${told}` })
        : texts.noneCalled({ kind, candidates: told && texts.nearIs({ candidates: told }) });
    const remedy = ifNew ? texts.chooseCodeOrNew({ fresh: chosenNew }) : texts.chooseCode;
    this.fault(cell.place, { code: "UNCLEAR_NAME", allowed, remedy }, written);
    return null;
  }

  /**
   * Adds a record, by the texts that a file of its kind would have. What is there already keeps what the list says nothing of.
   * @param cells where texts come from, by property; those of others come from the row
   */
  make(
    kind: string,
    row: Pick<ListRow, "line"> & { readonly place: Place },
    texts: Readonly<Record<string, string | null>>,
    cells: Readonly<Record<string, ListCell>> = {},
  ): void {
    const given = Object.entries(texts).filter((entry): entry is [string, string] => entry[1] !== null);
    const rows = this.made.get(kind) ?? [];
    this.made.set(kind, rows);
    rows.push({
      line: row.line,
      texts: Object.fromEntries(given),
      placeOf: (property) => cells[property]?.place ?? row.place,
    });
  }

  /** What was made of a kind, of this list and of those before it. */
  madeOf(kind: string): readonly MadeRow[] {
    return this.made.get(kind) ?? [];
  }

  private async take(
    chosen: string,
    { about, cell, outcome, ifNew }: AskedName,
  ): Promise<NamedRecord | "new" | null> {
    const kind = this.labelOf(about);
    if (chosen.normalize("NFC").toLowerCase() === chosenNew) {
      if (ifNew) return "new";
      this.fault(
        cell.place,
        {
          code: "UNCLEAR_NAME",
          allowed: texts.newCannotBe({ fresh: chosenNew, kind }),
          remedy: texts.importFirst({ kind }),
        },
        cell.text,
      );
      return null;
    }
    const candidates = outcome.outcome === "found" ? [] : outcome.candidates;
    const known =
      candidates.find(({ code }) => code === chosen) ??
      this.names.byCode(about, chosen) ??
      (await this.names.read(about, chosen));
    if (known) return known;
    this.fault(
      cell.place,
      {
        code: "UNCLEAR_NAME",
        allowed: texts.noSuchCode({ code: chosen, kind }),
        remedy: texts.chooseAnother,
      },
      cell.text,
    );
    return null;
  }

  private candidateOf({ code, name, record, details = "" }: NamedRecord): Candidate {
    const dayOf = (value: unknown) => (typeof value === "string" ? value : null);
    return {
      code,
      name,
      details,
      from: dayOf(record["validFrom"]),
      to: dayOf(record["validTo"]),
    };
  }
}
