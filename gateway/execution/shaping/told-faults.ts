import { GraphQLError } from "graphql";
import { GraphError } from "../../../platform/errors/graph-error";
import type { FaultError, Path } from "./fault";
import { texts } from "./shaping.texts";

/** How many places of one kind of fault are told, and how many errors there are in all. */
const most = { places: 10, errors: 200 };

/** The faults of one kind: the same code at the same field, whatever the items of lists. */
interface Kind {
  count: number;
  /** How many of them are among the first. */
  kept: number;
  /** The first of their places, as far as they are known. */
  readonly places: Path[];
}

/**
 * Gathers what went wrong in an answer. A fault has an error at each of its places; where these are many, one error stands for all of
 * a kind, with their number and the first of the places, so that an answer in which much is missing is no larger than a whole one.
 */
export class ToldFaults {
  private readonly kinds = new Map<string, Kind>();
  /** The first of each kind, in the order in which they came. */
  private readonly first: {
    readonly kind: Kind;
    readonly error: FaultError;
    readonly path: Path | undefined;
    /** Whether it is the first of its kind. */
    readonly isFirst: boolean;
  }[] = [];

  /** `path` is made when the place is one of those that are told: where there is none, nobody knows it. `field` is its names. */
  add(error: FaultError, field: string, path: () => Path | undefined): void {
    const { code, subgraph, count } = error.extensions;
    const key = `${String(code)} ${String(subgraph)} ${field}`;
    let kind = this.kinds.get(key);
    if (!kind) this.kinds.set(key, (kind = { count: 0, kept: 0, places: [] }));
    // One that came from a subgraph may stand for more than its own place.
    kind.count += typeof count === "number" && count > 1 ? count : 1;
    if (kind.kept === most.places) return;
    kind.kept += 1;
    const place = path();
    if (place) kind.places.push(place);
    this.first.push({ kind, error, path: place, isFirst: kind.kept === 1 });
  }

  errors(): GraphQLError[] {
    const kinds = [...this.kinds.values()];
    const isMany = this.first.length > most.errors;
    const isFolded = ({ count }: Kind) => isMany || count > most.places;
    const told = this.first.filter(({ kind, isFirst }) => isFirst || !isFolded(kind));
    const errors = told.slice(0, most.errors).map(({ kind, error: { message, extensions }, path }) => {
      const { count, places } = kind;
      const folded = isFolded(kind) && count > 1 ? { ...extensions, count, places } : extensions;
      return new GraphQLError(message, { path, extensions: folded });
    });
    if (kinds.length > most.errors) errors.push(notTold(kinds.length - most.errors));
    return errors;
  }
}

/** The names in a path: the same for all items of lists. */
export function fieldNames(path: readonly (string | number)[] = []): string {
  return path.filter((key) => typeof key === "string").join(".");
}

function notTold(kinds: number): GraphQLError {
  return new GraphError("ERRORS_NOT_TOLD", texts.errorsNotTold({ count: kinds }), { count: kinds });
}
