import {
  defaultTypeResolver,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  GraphQLID,
  GraphQLString,
  type GraphQLAbstractType,
  type GraphQLLeafType,
  type GraphQLOutputType,
} from "graphql";
import { AnswerPlace } from "./place";
import type { Execution, FieldPlan, ObjectPlan, PlanOf, ValuePlan } from "./plan";

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

  complete(
    execution: Execution,
    place: AnswerPlace,
    key: string | number,
    field: FieldPlan,
    value: unknown,
  ): void {
    if (this.isText && typeof value === "string") {
      execution.countText(value.length);
      place.value[key] = value;
      return;
    }
    try {
      const serialized = this.type.serialize(value);
      if (serialized == null) throw new Error(`${this.type.name} has no form of a value that it was given.`);
      place.value[key] = serialized;
    } catch (error) {
      execution.fail(place, key, field, this, error);
    }
  }
}

class ListPlan implements ValuePlan {
  constructor(
    readonly nullable: boolean,
    private readonly item: ValuePlan,
  ) {}

  complete(
    execution: Execution,
    place: AnswerPlace,
    key: string | number,
    field: FieldPlan,
    value: unknown,
  ): void {
    let items: readonly unknown[];
    try {
      items = listOf(value);
    } catch (error) {
      execution.fail(place, key, field, this, error);
      return;
    }
    const list: unknown[] = [];
    place.value[key] = list;
    const inside = new AnswerPlace(place, key, list as never, this.nullable);
    execution.forEach(inside, items, (item, index) =>
      execution.complete(inside, index, field, this.item, item),
    );
  }
}

class ObjectValuePlan implements ValuePlan {
  private plan: ObjectPlan | undefined;

  constructor(
    readonly nullable: boolean,
    private readonly planOf: () => ObjectPlan,
  ) {}

  complete(
    execution: Execution,
    place: AnswerPlace,
    key: string | number,
    _field: FieldPlan,
    value: unknown,
  ): void {
    (this.plan ??= this.planOf()).enter(execution, place, key, this.nullable, value);
  }
}

/** The values of an interface or a union: each is answered by the plan of its object type. */
class AbstractPlan implements ValuePlan {
  private readonly plans = new Map<string, ObjectPlan>();

  constructor(
    readonly nullable: boolean,
    private readonly type: GraphQLAbstractType,
    private readonly planOf: PlanOf,
  ) {}

  complete(
    execution: Execution,
    place: AnswerPlace,
    key: string | number,
    field: FieldPlan,
    value: unknown,
  ): void {
    let typeName: unknown;
    try {
      const resolveType = this.type.resolveType ?? defaultTypeResolver;
      typeName = resolveType(value, execution.context, field.infoAt(execution, place), this.type);
    } catch (error) {
      execution.fail(place, key, field, this, error);
      return;
    }
    if (!isPromise(typeName)) {
      this.enter(execution, place, key, field, value, typeName);
      return;
    }
    place.value[key] = null;
    execution.whenReady(
      typeName,
      (name) => {
        if (!execution.isLost(place)) this.enter(execution, place, key, field, value, name);
      },
      (error) => execution.fail(place, key, field, this, error),
    );
  }

  private enter(
    execution: Execution,
    place: AnswerPlace,
    key: string | number,
    field: FieldPlan,
    value: unknown,
    typeName: unknown,
  ): void {
    const plan = this.plans.get(typeName as string) ?? this.planFor(execution, typeName);
    if (plan) {
      plan.enter(execution, place, key, this.nullable, value);
      return;
    }
    const name = `${field.parent.name}.${field.definition.name}`;
    execution.fail(
      place,
      key,
      field,
      this,
      new Error(`A value of ${name} is of no object type of ${this.type.name}.`),
    );
  }

  private planFor(execution: Execution, typeName: unknown): ObjectPlan | null {
    const { schema } = execution.operation.selected;
    const type = typeof typeName === "string" ? schema.getType(typeName) : undefined;
    if (!isObjectType(type) || !schema.isSubType(this.type, type)) return null;
    const plan = this.planOf(type.name);
    this.plans.set(type.name, plan);
    return plan;
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

export function isPromise(value: unknown): value is PromiseLike<unknown> {
  return typeof (value as PromiseLike<unknown> | null | undefined)?.then === "function";
}
