import { defaultTypeResolver, isObjectType, type GraphQLAbstractType } from "graphql";
import type { FieldPlan } from "./field-plan";
import type { ObjectPlan } from "./object-plan";
import type { Place } from "./place";
import { isPromise, type Run } from "./run";
import type { PlanOf, ValuePlan } from "./value-plan";

/** The values of an interface or a union: each is answered by the plan of its object type. */
export class AbstractPlan implements ValuePlan {
  private readonly plans = new Map<string, ObjectPlan>();

  constructor(
    readonly nullable: boolean,
    private readonly type: GraphQLAbstractType,
    private readonly planOf: PlanOf,
  ) {}

  complete(run: Run, place: Place, key: string | number, field: FieldPlan, value: unknown): void {
    let typeName: unknown;
    try {
      const resolveType = this.type.resolveType ?? defaultTypeResolver;
      typeName = resolveType(value, run.context, field.infoAt(run, place), this.type);
    } catch (error) {
      run.fail(place, key, field, this, error);
      return;
    }
    if (!isPromise(typeName)) {
      this.enter(run, place, key, field, value, typeName);
      return;
    }
    place.value[key] = null;
    run.whenReady(
      typeName,
      (name) => {
        if (!run.isLost(place)) this.enter(run, place, key, field, value, name);
      },
      (error) => run.fail(place, key, field, this, error),
    );
  }

  private enter(
    run: Run,
    place: Place,
    key: string | number,
    field: FieldPlan,
    value: unknown,
    typeName: unknown,
  ): void {
    const plan = this.plans.get(typeName as string) ?? this.planFor(run, typeName);
    if (plan) {
      plan.enter(run, place, key, this.nullable, value);
      return;
    }
    const name = `${field.parent.name}.${field.definition.name}`;
    run.fail(
      place,
      key,
      field,
      this,
      new Error(`A value of ${name} is of no object type of ${this.type.name}.`),
    );
  }

  private planFor(run: Run, typeName: unknown): ObjectPlan | null {
    const { schema } = run.operation.selected;
    const type = typeof typeName === "string" ? schema.getType(typeName) : undefined;
    if (!isObjectType(type) || !schema.isSubType(this.type, type)) return null;
    const plan = this.planOf(type.name);
    this.plans.set(type.name, plan);
    return plan;
  }
}
