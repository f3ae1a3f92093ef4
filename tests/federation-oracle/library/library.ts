import type { Failure } from "../failures/failure";
import { branches, copies, loans, reviews } from "./holdings";
import { ownValue } from "./own-value";
import { people, publishers } from "./people";
import type { Reference } from "./references";
import type { Table } from "./tables";
import { traits } from "./traits";
import { books, films, magazines } from "./works";

type Row = Readonly<Record<string, unknown>>;

const works: Readonly<Record<string, Table>> = { Book: books, Film: films, Magazine: magazines };

/** What changes: a journal of mutations, which every operation begins anew, and what fails. */
export interface Library {
  readonly journal: string[];
  /** What fails in the subgraphs for now. */
  failures: readonly Failure[];
}

/** The row that a reference of a type points at; undefined when it points nowhere. */
export function rowOf(typeName: string, source: Row): Row | undefined {
  const id = String(source["id"]);
  switch (typeName) {
    case "Work":
    case "Lendable":
    case "Book":
    case "Film":
    case "Magazine": {
      const kind = kindOf(id);
      return kind !== undefined && (kind === typeName || !(typeName in works))
        ? works[kind]?.[id]
        : undefined;
    }
    case "Person":
      return ownValue(people, id);
    case "Publisher":
      return ownValue(publishers, `${String(source["country"])}/${String(source["code"])}`);
    case "Branch":
      return ownValue(branches, String(source["code"]));
    case "Copy":
      return ownValue(copies, `${String((source["book"] as Reference)["id"])}/${String(source["number"])}`);
    case "Loan":
      return ownValue(loans, id);
    case "Trait":
      return ownValue(traits, String(source["constructor"]));
    case "Review":
      return ownValue(reviews, id);
    default:
      return source;
  }
}

/** The type of the work that has an id; undefined where none has. */
export function kindOf(id: string): string | undefined {
  return Object.keys(works).find((kind) => ownValue(works[kind] ?? {}, id));
}

/** The id of the first row of a table for which a condition holds. */
export function idWhere(table: Table, holds: (row: Row) => boolean): string | undefined {
  return Object.keys(table).find((id) => holds(table[id] ?? {}));
}
