import {
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  GraphQLID,
  GraphQLString,
  type GraphQLLeafType,
  type GraphQLOutputType,
} from "graphql";
import type { FieldPlan } from "./field-plan";
import type { ObjectPlan } from "./object-plan";
import { Place } from "./place";
import { AbstractPlan } from "./abstract-plan";
import type { Run } from "./run";

/** How a value that is there, and no promise, is put into the answer. */
export interface ValuePlan {
  readonly nullable: boolean;
  complete(run: Run, place: Place, key: string | number, field: FieldPlan, value: unknown): void;
}

/** The plan of the fields of each object type that may stand at a place. */
export type PlanOf = (typeName: string) => ObjectPlan;

/** Plans the values of a type. */
export function planValue(type: GraphQLOutputType, planOf: PlanOf, nullable = true): ValuePlan {
  if (isNonNullType(type)) return planValue(type.ofType, planOf, false);
  if (isListType(type)) return new ListPlan(nullable, planValue(type.ofType, planOf));
  if (isLeafType(type)) return new LeafPlan(nullable, type);
  if (isObjectType(type)) return new ObjectValuePlan(nullable, () => planOf(type.name));
  return new AbstractPlan(nullable, type, planOf);
}

class LeafPlan implements ValuePlan {
  private readonly isText: boolean;

  constructor(
    readonly nullable: boolean,
    private readonly type: GraphQLLeafType,
  ) {
    this.isText = isText(type);
  }

  complete(run: Run, place: Place, key: string | number, field: FieldPlan, value: unknown): void {
    if (this.isText && typeof value === "string") {
      place.value[key] = value;
      return;
    }
    try {
      const serialized = this.type.serialize(value);
      if (serialized == null) throw new Error(`${this.type.name} has no form of a value that it was given.`);
      place.value[key] = serialized;
    } catch (error) {
      run.fail(place, key, field, this, error);
    }
  }
}

class ListPlan implements ValuePlan {
  constructor(
    readonly nullable: boolean,
    private readonly item: ValuePlan,
  ) {}

  complete(run: Run, place: Place, key: string | number, field: FieldPlan, value: unknown): void {
    let items: readonly unknown[];
    try {
      items = listOf(value);
    } catch (error) {
      run.fail(place, key, field, this, error);
      return;
    }
    const list: unknown[] = [];
    place.value[key] = list;
    const inside = new Place(place, key, list as never, this.nullable);
    for (let index = 0; index < items.length && !inside.givenUp; index++) {
      run.complete(inside, index, field, this.item, items[index]);
    }
  }
}

class ObjectValuePlan implements ValuePlan {
  private plan: ObjectPlan | undefined;

  constructor(
    readonly nullable: boolean,
    private readonly planOf: () => ObjectPlan,
  ) {}

  complete(run: Run, place: Place, key: string | number, _field: FieldPlan, value: unknown): void {
    (this.plan ??= this.planOf()).enter(run, place, key, this.nullable, value);
  }
}

/** Whether a string of this type is answered as it is. */
export function isText(type: GraphQLOutputType): boolean {
  return type === GraphQLString || type === GraphQLID;
}

function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (typeof value === "object" && value !== null && Symbol.iterator in value) {
    return Array.from(value as Iterable<unknown>);
  }
  throw new Error("A list was expected, and something else was found.");
}
