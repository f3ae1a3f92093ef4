import { GraphQLError } from "graphql";
import { FetchFault, type FaultError, type Path } from "./fault";
import type { FieldShape, LeafShape, ObjectShape, SelectionShape, ValueShape } from "./shape";

/** Data as it was fetched. */
type Fetched = Readonly<Record<string, unknown>>;

export interface Shaped {
  readonly data: Record<string, unknown> | null;
  readonly errors: readonly GraphQLError[];
}

/** A null that goes up until something may be null. */
const goesUp = Symbol("null that goes up");

const dangling: FaultError = {
  message: "A record points at another that is not there; what it would show is missing here.",
  extensions: { code: "UNRESOLVED_REFERENCE" },
};

const wrongShape: FaultError = {
  message: "A subgraph answered with something else than its schema says; it is left out here.",
  extensions: { code: "SUBGRAPH_WRONG_ANSWER" },
};

/**
 * Makes the answer of fetched data: the client's names in the client's order, nulls that go up as GraphQL's
 * specification has it, and an error with its path for each of them. It is complete and unhurried; data in which
 * nothing is missing has a faster way.
 */
export function shapeCarefully(shape: ObjectShape, fetched: Fetched): Shaped {
  const shaper = new Shaper();
  const data = shaper.object(shape, fetched, { key: undefined, parent: undefined });
  return { data: data === goesUp ? null : (data as Record<string, unknown>), errors: shaper.errors };
}

/** A place in the answer, linked upwards: paths are written out for errors only. */
interface Place {
  readonly key: string | number | undefined;
  readonly parent: Place | undefined;
}

class Shaper {
  readonly errors: GraphQLError[] = [];
  private readonly told = new Set<string>();

  object({ fields, typeName }: ObjectShape, fetched: Fetched, place: Place): unknown {
    const answer: Record<string, unknown> = {};
    for (const field of fields) {
      const value = this.field(field, fetched, { key: field.responseName, parent: place }, typeName);
      if (value === goesUp) return goesUp;
      put(answer, field.responseName, value);
    }
    return answer;
  }

  private field(field: FieldShape, fetched: Fetched, place: Place, typeName: string): unknown {
    if (field.value.kind === "typename") return typeName;
    return this.value(field.value, fetched[field.internalName], field.nullable, place);
  }

  private value(shape: ValueShape, value: unknown, nullable: boolean, place: Place): unknown {
    const made = this.present(shape, value, nullable, place);
    return made === goesUp && nullable ? null : made;
  }

  private present(shape: ValueShape, value: unknown, nullable: boolean, place: Place): unknown {
    if (value instanceof FetchFault) {
      return this.tell(value.error, value.isBeside ? place.parent : place, value.below);
    }
    if (value === null || value === undefined) return nullable ? null : this.tell(dangling, place);
    switch (shape.kind) {
      case "leaf":
        if (!isLeaf(value, shape)) return this.tell(wrongShape, place);
        return shape.type === "ID" && typeof value === "number" ? value.toString() : value;
      case "list":
        return Array.isArray(value) ? this.list(shape, value, place) : this.tell(wrongShape, place);
      case "object":
        return this.selected(shape.selection, value, place);
      case "typename":
      case "ready":
        return value;
    }
  }

  private list(shape: ValueShape & { kind: "list" }, items: readonly unknown[], place: Place): unknown {
    const answer: unknown[] = [];
    for (const [key, item] of items.entries()) {
      const value = this.value(shape.item, item, shape.nullableItems, { key, parent: place });
      if (value === goesUp) return goesUp;
      answer.push(value);
    }
    return answer;
  }

  private selected(
    { always, byType, typeName: declared }: SelectionShape,
    value: unknown,
    place: Place,
  ): unknown {
    if (typeof value !== "object" || value === null || Array.isArray(value))
      return this.tell(wrongShape, place);
    const fetched = value as Fetched;
    // Without a name it is what it was declared as: an interface that its subgraph knows as one object.
    const typeName = fetched["__typename"] ?? declared;
    const shape = always ?? (typeof typeName === "string" ? byType.get(typeName) : undefined);
    if (!shape) return this.tell(wrongShape, place);
    return shape.isUntold ? this.tell(dangling, place) : this.object(shape, fetched, place);
  }

  /** Notes an error once a place. */
  private tell(
    { message, extensions }: FaultError,
    place: Place | undefined,
    below: Path = [],
  ): typeof goesUp {
    const path = [...pathOf(place), ...below];
    const key = JSON.stringify([path, message]);
    if (!this.told.has(key)) this.errors.push(new GraphQLError(message, { path, extensions }));
    this.told.add(key);
    return goesUp;
  }
}

function pathOf(place: Place | undefined): (string | number)[] {
  const path: (string | number)[] = [];
  for (let at = place; at; at = at.parent) if (at.key !== undefined) path.unshift(at.key);
  return path;
}

/** `__proto__` too is a key of its own. */
function put(answer: Record<string, unknown>, key: string, value: unknown): void {
  if (key === "__proto__")
    Object.defineProperty(answer, key, { value, enumerable: true, writable: true, configurable: true });
  else answer[key] = value;
}

/** Whether a subgraph's value is one of its declared type. Custom scalars may be anything that JSON has. */
function isLeaf(value: unknown, { type, allowed }: LeafShape): boolean {
  switch (type) {
    case "Int":
      return Number.isInteger(value);
    case "Float":
      return typeof value === "number";
    case "Boolean":
      return typeof value === "boolean";
    case "String":
      return typeof value === "string" && (allowed === undefined || allowed.has(value));
    case "ID":
      return typeof value === "string" || typeof value === "number";
    case "custom":
      return true;
  }
}
