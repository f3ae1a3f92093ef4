import type { ListCell, ListDesk, ListRow, NamedRecord, NameOutcome } from "../../../platform/records";
import { sectors } from "../../sectors";
import { joinedCode, slug } from "./list-codes";
import type { ListDocument } from "./list-documents";
import { texts } from "./lists.texts";

/** A unit that a list names. */
export interface ListUnit {
  readonly code: string;
  readonly sector: string;
}

/** What a unit is that is not on record yet. */
interface NewUnit {
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly parent: NamedRecord;
}

/** Finds the units that a list names, and those of its groups. */
export class ListUnits {
  constructor(private readonly desk: ListDesk) {}

  async look(): Promise<void> {
    await this.desk.names.look("titles", []);
    await this.desk.names.look("units", []);
  }

  /** The innermost group of a row that is a unit. */
  ofGroup(row: ListRow, document: ListDocument | null): NamedRecord | null {
    for (const { text } of [...row.groups].reverse()) {
      const outcome = this.find(text, document, null);
      if (outcome.outcome === "found") return outcome.found;
    }
    return null;
  }

  /** The unit that a cell names; undefined where it is not clear, which is asked. */
  async of(
    cell: ListCell,
    group: NamedRecord | null,
    document: ListDocument | null,
    line: number,
  ): Promise<ListUnit | undefined> {
    const [part = "", ...rest] = cell.text.split(",").map((text) => text.trim());
    const above = rest.length > 0 ? this.find(rest.join(", "), document, group) : null;
    const parent = above?.outcome === "found" ? above.found : group;
    let outcome = this.find(cell.text, document, parent);
    if (outcome.outcome === "none" && above?.outcome === "found") outcome = this.find(part, document, parent);
    const fresh = parent && this.newUnit(part, parent);
    const found = await this.desk.settle({
      about: "units",
      cell,
      context: parent?.name ?? "",
      outcome: withDetails(outcome),
      ifNew: fresh && { name: fresh.name, details: `${fresh.kind}, ${fresh.code}` },
    });
    if (found === null) return undefined;
    if (found !== "new") return unitOf(found);
    if (!fresh || !document) return undefined;
    this.make(fresh, cell, document, line);
    return { code: fresh.code, sector: unitOf(fresh.parent).sector };
  }

  /**
   * What a name means. Of several units of one name it is the one under the unit that the list is grouped by, or the one in the sector
   * of who issued the document or of that unit, or the one that stood on its day: where one of these leaves one only.
   */
  private find(name: string, document: ListDocument | null, parent: NamedRecord | null): NameOutcome {
    const outcome = this.desk.names.find("units", name, null);
    if (outcome.outcome !== "ambiguous") return outcome;
    const standing = this.desk.names.find("units", name, document?.day ?? null);
    const sector = this.sectorOfIssuer(document?.issuer ?? null) ?? parent?.record["sector"];
    const isMeant: readonly ((unit: NamedRecord) => boolean)[] = [
      ({ code, record }) => parent !== null && [code, record["parent"]].includes(parent.code),
      ({ record }) => record["sector"] === sector,
      ({ code }) => standing.outcome === "found" && standing.found.code === code,
    ];
    let left = outcome.candidates;
    for (const filter of isMeant) {
      const meant = left.filter(filter);
      if (meant.length > 0) left = meant;
    }
    const [only, ...others] = left;
    return only && others.length === 0 ? { outcome: "found", found: only } : outcome;
  }

  /** The only sector of which an authority decides titles. */
  private sectorOfIssuer(issuer: string | null): string | undefined {
    if (issuer === null) return undefined;
    const { names } = this.desk;
    const formOf = (text: unknown) => names.speller.formsOf(String(text)).loose;
    const [sector, ...others] = new Set(
      names
        .all("titles")
        .filter(({ record }) => formOf(record["decidedBy"]) === formOf(issuer))
        .flatMap(({ record }) => (typeof record["sector"] === "string" ? record["sector"] : [])),
    );
    return others.length === 0 ? sector : undefined;
  }

  /** What a new unit under another is by its name; null where its name does not tell. */
  private newUnit(written: string, parent: NamedRecord): NewUnit | null {
    const { speller } = this.desk.names;
    const name = speller.writtenOut(written);
    const { exact, bare } = speller.formsOf(name);
    const rule = sectors
      .flatMap(({ unitsUnder = [] }) => unitsUnder)
      .find(
        ({ begins, under }) =>
          under === parent.record["kind"] && exact.startsWith(`${speller.formsOf(begins).exact} `),
      );
    if (!rule) return null;
    const own = slug(bare.slice(speller.formsOf(rule.begins).bare.length));
    const code = joinedCode(parent.code, own);
    const isTaken = this.desk.names.byCode("units", code) !== undefined;
    return own === "" || isTaken ? null : { code, name, kind: rule.kind, parent };
  }

  private make(unit: NewUnit, cell: ListCell, { sources }: ListDocument, line: number): void {
    const { code, name, kind, parent } = unit;
    if (this.desk.madeOf("units").some(({ texts }) => texts["code"] === code)) return;
    const { sector, province } = parent.record;
    this.desk.noteNew(cell.place, texts.newUnit({ code, name, parent: parent.name }));
    this.desk.make(
      "units",
      { line, place: cell.place },
      {
        code,
        sector: String(sector),
        name,
        aliases: cell.text === name || cell.text.includes("|") ? null : cell.text,
        kind,
        province: typeof province === "string" ? province : null,
        parent: parent.code,
        sources,
        inferred: "true",
        note: "kind and parent by its name and its place in a list",
      },
    );
  }
}

function unitOf({ code, record }: NamedRecord): ListUnit {
  return { code, sector: String(record["sector"]) };
}

function withDetails(outcome: NameOutcome): NameOutcome {
  if (outcome.outcome === "found") return outcome;
  const candidates = outcome.candidates.map((unit) => ({ ...unit, details: String(unit.record["kind"]) }));
  return { ...outcome, candidates };
}
