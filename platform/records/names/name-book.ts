import { nearest } from "../faults/nearest";
import type { AnyRecord } from "../kinds/record";
import type { NamedRecord, NameOutcome } from "./named-record";
import type { NameForms } from "./spelling";

/** A name of a record, with the days on which it was one. */
interface Entry {
  readonly named: NamedRecord;
  readonly forms: NameForms;
  readonly from: string | null;
  readonly to: string | null;
}

/** So many records are shown where a name is not found. */
const mostNearest = 3;
/** Looking for them goes through all names, so it is done for the first names only. */
const mostSearches = 200;

/** The names of the records of one kind. */
export class NameBook {
  private readonly byExact = new Map<string, Entry[]>();
  private readonly byLoose = new Map<string, Entry[]>();
  private readonly byBare = new Map<string, Entry[]>();
  private searches = 0;

  constructor(private readonly formsOf: (name: string) => NameForms) {}

  /** Adds a name of a record; `period` is the record that has its first and last day. */
  add(name: string, named: NamedRecord, period: AnyRecord): void {
    const forms = this.formsOf(name);
    const entry = { named, forms, from: dayOf(period["validFrom"]), to: dayOf(period["validTo"]) };
    addTo(this.byExact, forms.exact, entry);
    addTo(this.byLoose, forms.loose, entry);
    addTo(this.byBare, forms.bare, entry);
  }

  /**
   * What a name means: the record that has it as it is written; else with the words that may be left out, or without them; else,
   * where it is written without marks or the one on record is, that without marks. Of several, the one that stood on the day.
   */
  find(name: string, day: string | null): NameOutcome {
    const forms = this.formsOf(name);
    const tiers = [
      this.byExact.get(forms.exact),
      this.byLoose.get(forms.loose)?.filter((entry) => areCompatible(entry.forms, forms)),
      this.byBare
        .get(forms.bare)
        ?.filter((entry) => entry.forms.isUnmarked || forms.isUnmarked)
        .filter((entry) => areCompatible(entry.forms, forms)),
    ];
    for (const entries of tiers) {
      const all = recordsOf(entries ?? []);
      const [first, ...others] = all;
      if (!first) continue;
      if (others.length === 0) return { outcome: "found", found: first };
      const [standing, ...more] = recordsOf((entries ?? []).filter((entry) => stoodOn(entry, day)));
      if (standing && more.length === 0) return { outcome: "found", found: standing };
      return { outcome: "ambiguous", candidates: all };
    }
    return { outcome: "none", candidates: this.near(forms) };
  }

  private near({ bare }: NameForms): readonly NamedRecord[] {
    this.searches += 1;
    if (this.searches > mostSearches) return [];
    const left = new Set(this.byBare.keys());
    const found: Entry[] = [];
    for (let next = nearest(bare, left); next !== null && recordsOf(found).length < mostNearest;) {
      found.push(...(this.byBare.get(next) ?? []));
      left.delete(next);
      next = nearest(bare, left);
    }
    return recordsOf(found);
  }
}

/** Whether two names differ in no more than that one has words that the other has left out: a city is no province. */
function areCompatible(one: NameForms, other: NameForms): boolean {
  const [fewer, more] = one.leftOut.length < other.leftOut.length ? [one, other] : [other, one];
  return fewer.leftOut.every((word) => more.leftOut.includes(word));
}

function stoodOn({ from, to }: Entry, day: string | null): boolean {
  return day !== null && (from === null || from <= day) && (to === null || to >= day);
}

function recordsOf(entries: readonly Entry[]): readonly NamedRecord[] {
  return [...new Map(entries.map(({ named }) => [named.code, named])).values()];
}

function addTo(entries: Map<string, Entry[]>, form: string, entry: Entry): void {
  if (form === "") return;
  const known = entries.get(form);
  if (known) known.push(entry);
  else entries.set(form, [entry]);
}

function dayOf(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}
