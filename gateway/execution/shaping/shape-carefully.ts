import type { GraphQLError } from "graphql";
import type { RequestBudget } from "../../../platform/server/request/request-budget";
import { FetchFault, faultError, lostPartOf, untoldOf, type FaultError, type Path } from "./fault";
import { isUnset } from "../fetching/merge";
import type { FieldShape, LeafShape, ObjectShape, SelectionShape, ValueShape } from "./shape";
import { texts } from "./shaping.texts";
import { fieldNames, ToldFaults } from "./told-faults";

/** Data as it was fetched. */
type Fetched = Readonly<Record<string, unknown>>;

export interface Shaped {
  readonly data: Record<string, unknown> | null;
  readonly errors: readonly GraphQLError[];
}

/** A null that goes up until something may be null. */
const goesUp = Symbol("null that goes up");

const dangling = faultError("UNRESOLVED_REFERENCE", texts.dangling);
const wrongShape = faultError("SUBGRAPH_WRONG_ANSWER", texts.wrongShape);
const hiddenValue = faultError("HIDDEN_VALUE", texts.hiddenValue);

/** What is known of a run beside its data. */
export interface ShapedRun {
  /** Entities that a subgraph does not have, with the fields by which it was asked. */
  readonly absent?: WeakMap<object, ReadonlySet<string>>;
  readonly budget?: RequestBudget;
}

/**
 * Makes the answer of fetched data: the client's names in the client's order, nulls that go up as GraphQL's
 * specification has it, and an error with its path for each of them. It is complete and unhurried; data in which
 * nothing is missing has a faster way.
 * @throws GraphError TOO_MANY_OBJECTS, ANSWER_TOO_LARGE as soon as it is more than the request's budget allows.
 */
export function shapeCarefully(shape: ObjectShape, fetched: Fetched, run: ShapedRun = {}): Shaped {
  const shaper = new Shaper(fetched, run);
  const data = shaper.object(shape, fetched, { key: undefined, parent: undefined });
  return {
    data: data === goesUp ? null : (data as Record<string, unknown>),
    errors: shaper.faults.errors(),
  };
}

/** After how many objects, or items of a list, it is looked whether the answer is too large. */
const checkedEach = 500;
/** The marks of a key, the colon and the comma. */
const aroundKey = 4;

/** A place in the answer, linked upwards: paths are written out for errors only. */
interface Place {
  readonly key: string | number | undefined;
  readonly parent: Place | undefined;
  /** Why a part of an object around it is not there, and where that object stands. */
  readonly lost?: { readonly fault: FetchFault; readonly at: Place } | undefined;
  /** Set at the root where an interface or union was promised: some record, of which its field need not know whether there is one. */
  readonly isSome?: boolean;
}

class Shaper {
  readonly faults = new ToldFaults();
  /** What was told of an object whose null came from beside: each of its fields has the same fault. */
  private readonly toldBeside = new Map<Place, Set<FaultError>>();
  private objects = 0;
  private length = 0;

  constructor(
    private readonly root: Fetched,
    private readonly run: ShapedRun,
  ) {}

  object({ fields, typeName }: ObjectShape, fetched: Fetched, place: Place): unknown {
    this.count();
    const answer: Record<string, unknown> = {};
    const fault = lostPartOf(fetched);
    const lost = fault ? { fault, at: place } : place.lost;
    for (const field of fields) {
      const inside = { key: field.responseName, parent: place, lost };
      const value = this.field(field, fetched, inside, typeName);
      if (value === goesUp) return goesUp;
      this.length += field.responseName.length + aroundKey;
      if (typeof value === "string") this.length += value.length;
      put(answer, field.responseName, value);
    }
    return answer;
  }

  private field(field: FieldShape, fetched: Fetched, place: Place, typeName: string): unknown {
    if (field.value.kind === "typename") return typeName;
    const holder = field.value.kind === "ready" ? this.root : fetched;
    const value = holder[field.internalName];
    if (isUnset(value) && !field.nullable && this.isAbsentRoot(fetched, place.parent)) return goesUp;
    return this.value(field.value, value, field.nullable, place);
  }

  private value(shape: ValueShape, value: unknown, nullable: boolean, place: Place): unknown {
    const made = this.present(shape, value, nullable, place);
    return made === goesUp && nullable ? null : made;
  }

  private present(shape: ValueShape, value: unknown, nullable: boolean, place: Place): unknown {
    if (value instanceof FetchFault) {
      return this.tellFault(value, place);
    }
    if (isUnset(value) && place.lost) return this.tellLost(place.lost, place);
    if (isUnset(value)) return nullable ? null : this.tell(dangling, place);
    if (value === null) return nullable ? null : this.tell(wrongShape, place);
    switch (shape.kind) {
      case "leaf":
        if (!isLeaf(value, shape))
          return this.tell(isHidden(value, shape.hidden) ? hiddenValue : wrongShape, place);
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
      if (key % checkedEach === 0) this.check();
      const inside = { key, parent: place, lost: place.lost };
      const value = this.value(shape.item, item, shape.nullableItems, inside);
      if (value === goesUp) return goesUp;
      answer.push(value);
    }
    return answer;
  }

  private selected(
    { always, byType, typeName: declared, hidden }: SelectionShape,
    value: unknown,
    place: Place,
  ): unknown {
    if (typeof value !== "object" || value === null || Array.isArray(value))
      return this.tell(wrongShape, place);
    const fetched = value as Fetched;
    // Without a name it is what it was declared as: an interface that its subgraph knows as one object.
    const typeName = fetched["__typename"] ?? declared;
    const shape = always ?? (typeof typeName === "string" ? byType.get(typeName) : undefined);
    if (!shape) return this.tell(isHidden(typeName, hidden) ? hiddenValue : wrongShape, place);
    const isSome = !always && isAtRoot(place);
    if (!shape.isUntold && !shape.isNarrowed)
      return this.object(shape, fetched, isSome ? { ...place, isSome } : place);
    if (this.isAbsentRoot(fetched, place)) return goesUp;
    this.tell(untoldOf(fetched) ?? dangling, place);
    // What is asked of all of its types is there; what is asked of some of them nobody knows.
    return shape.isUntold ? goesUp : this.object(shape, fetched, place);
  }

  /**
   * Whether an object stands at the root, was looked for in vain, and nobody said that it is there: nothing is known of it but by what
   * it was looked for, or its field promised no more than something of a kind. That is an answer and no fault, which its owner alone
   * can give: `node` of an id that no record has.
   */
  private isAbsentRoot(fetched: Fetched, place: Place | undefined): boolean {
    const asked = place && isAtRoot(place) ? this.run.absent?.get(fetched) : undefined;
    if (!asked) return false;
    if (place?.isSome) return true;
    return Object.keys(fetched).every((name) => name === "__typename" || asked.has(name));
  }

  private tellFault({ error, isBeside, below }: FetchFault, place: Place): typeof goesUp {
    const { parent } = place;
    return isBeside && parent ? this.tellOnce(error, parent, below) : this.tell(error, place, below);
  }

  private tellOnce(error: FaultError, place: Place, below: Path): typeof goesUp {
    const told = this.toldBeside.get(place);
    if (told?.has(error)) return goesUp;
    if (told) told.add(error);
    else this.toldBeside.set(place, new Set([error]));
    return this.tell(error, place, below);
  }

  /** A null that came up to the object is told where it came from, once for all that is missing of it. */
  private tellLost({ fault, at }: NonNullable<Place["lost"]>, place: Place): typeof goesUp {
    const { error, below, isBeside } = fault;
    if (below.length === 0) return this.tell(error, place);
    return this.tellOnce(error, (isBeside ? at.parent : at) ?? at, below);
  }

  private tell(error: FaultError, place: Place, below: Path = []): typeof goesUp {
    this.faults.add(error, fieldOf(place, below), () => [...pathOf(place), ...below]);
    return goesUp;
  }

  private count(): void {
    this.objects += 1;
    if (this.objects % checkedEach === 0) this.check();
  }

  private check(): void {
    this.run.budget?.check("objects", this.objects);
    this.run.budget?.check("answerBytes", this.length);
  }
}

function isAtRoot({ parent }: Place): boolean {
  return parent !== undefined && parent.parent === undefined;
}

/** Which field of the operation a place is of, whatever the items of lists. */
function fieldOf(place: Place, below: Path): string {
  let field = "";
  for (let at: Place | undefined = place; at; at = at.parent)
    if (typeof at.key === "string") field = `${at.key}.${field}`;
  return field + fieldNames(below);
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

function isHidden(value: unknown, hidden: ReadonlySet<string> | undefined): boolean {
  return typeof value === "string" && hidden?.has(value) === true;
}

/** Whether a subgraph's value is one of its declared type. Custom scalars may be anything that JSON has. */
function isLeaf(value: unknown, { type, allowed }: LeafShape): boolean {
  switch (type) {
    case "Int":
      return typeof value === "number" && (value | 0) === value;
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
