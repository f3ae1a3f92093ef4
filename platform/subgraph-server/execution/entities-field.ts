import {
  getArgumentValues,
  isInterfaceType,
  isObjectType,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
} from "graphql";
import type { References } from "./entities";
import { FieldInfo } from "./field-info";
import type { FieldPlan } from "./field-plan";
import { Place } from "./place";
import type { Run } from "./run";
import { planValue, type PlanOf, type ValuePlan } from "./value-plan";

interface Representation {
  readonly __typename: string;
}

/**
 * The field `_entities`, by which a gateway asks for entities of other subgraphs' answers. All of them are looked for in
 * one go, so that loaders take them together, and each is answered by the plan of the type that it names: Apollo's own
 * resolver awaits each several times and writes its type onto the row.
 */
export class EntitiesField implements FieldPlan {
  private readonly plans = new Map<string, ValuePlan>();
  private readonly list: ValuePlan;

  constructor(
    readonly key: string,
    readonly parent: GraphQLObjectType,
    readonly definition: GraphQLField<unknown, unknown>,
    readonly nodes: readonly FieldNode[],
    private readonly planOf: PlanOf,
    private readonly references: References,
  ) {
    this.list = planValue(definition.type, planOf);
  }

  execute(run: Run, place: Place): void {
    let representations: readonly Representation[];
    try {
      representations = this.representationsOf(run);
    } catch (error) {
      run.fail(place, this.key, this, this.list, error);
      return;
    }
    const list: unknown[] = [];
    place.value[this.key] = list;
    const inside = new Place(place, this.key, list as never, false);
    representations.forEach((representation, index) => this.find(run, inside, index, representation));
  }

  infoAt(run: Run, place: Place): FieldInfo {
    return new FieldInfo(run, this, place);
  }

  private find(run: Run, place: Place, index: number, representation: Representation): void {
    const plan = this.entityPlan(run, representation.__typename);
    if (!plan) {
      const fault = `An entity of "${representation.__typename}" was asked for, and this subgraph has none.`;
      place.value[index] = null;
      run.fail(place, index, this, anything, new Error(fault));
      return;
    }
    let entity: unknown;
    try {
      const find = this.references[representation.__typename];
      entity = find ? find(representation as never, run.context as never) : representation;
    } catch (error) {
      run.fail(place, index, this, plan, error);
      return;
    }
    run.complete(place, index, this, plan, entity);
  }

  /** How the entities of a type are answered; null where the schema has no entities of it. */
  private entityPlan(run: Run, typeName: string): ValuePlan | null {
    const known = this.plans.get(typeName);
    if (known) return known;
    const type = run.operation.selected.schema.getType(typeName);
    const isEntity = isObjectType(type) || (isInterfaceType(type) && typeName in this.references);
    if (!isEntity) return null;
    const plan = planValue(type, this.planOf);
    this.plans.set(typeName, plan);
    return plan;
  }

  private representationsOf(run: Run): readonly Representation[] {
    const args = getArgumentValues(this.definition, this.nodes[0] as FieldNode, run.variables);
    return args["representations"] as readonly Representation[];
  }
}

/** The plan of what is null in any case. */
const anything: ValuePlan = { nullable: true, complete: () => undefined };
