import {
  defaultFieldResolver,
  getArgumentValues,
  getNullableType,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from "graphql";
import { entityTypeOf, noEntity, type References } from "./entities";
import { AnswerPlace } from "./place";
import type { Execution, FieldPlan, PlanOf, ValuePlan } from "./plan";
import { isText, planValue } from "./values";

/** The field `__typename`, which is known beforehand. */
export class TypeNameField implements FieldPlan {
  constructor(
    readonly key: string,
    readonly parent: GraphQLObjectType,
    readonly definition: GraphQLField<unknown, unknown>,
    readonly nodes: readonly FieldNode[],
  ) {}

  execute(_execution: Execution, place: AnswerPlace): void {
    place.value[this.key] = this.parent.name;
  }

  infoAt(execution: Execution, place: AnswerPlace): FieldInfo {
    return new FieldInfo(execution, this, place);
  }
}

/** A field that is resolved, or read from the object. */
export class ResolvedField implements FieldPlan {
  private readonly resolve: GraphQLFieldResolver<unknown, unknown> | undefined;
  private readonly isText: boolean;

  constructor(
    readonly key: string,
    readonly parent: GraphQLObjectType,
    readonly definition: GraphQLField<unknown, unknown>,
    readonly nodes: readonly FieldNode[],
    /** Tells this field from all others of the operation. */
    private readonly slot: number,
    readonly value: ValuePlan,
  ) {
    this.resolve = definition.resolve === defaultFieldResolver ? undefined : definition.resolve;
    this.isText = isText(getNullableType(definition.type));
  }

  execute(execution: Execution, place: AnswerPlace, source: unknown): void {
    let value: unknown;
    try {
      value = this.resolve
        ? this.resolve(source, this.argsOf(execution), execution.context, this.infoAt(execution, place))
        : this.read(execution, place, source);
    } catch (error) {
      execution.fail(place, this.key, this, this.value, error);
      return;
    }
    if (this.isText && typeof value === "string") {
      execution.countText(value.length);
      place.value[this.key] = value;
    } else execution.complete(place, this.key, this, this.value, value);
  }

  infoAt(execution: Execution, place: AnswerPlace): FieldInfo {
    return new FieldInfo(execution, this, place);
  }

  private read(execution: Execution, place: AnswerPlace, source: unknown): unknown {
    if ((typeof source !== "object" || source === null) && typeof source !== "function") return undefined;
    const value = (source as Record<string, unknown>)[this.definition.name];
    if (typeof value !== "function") return value;
    return (value as Method).call(
      source,
      this.argsOf(execution),
      execution.context,
      this.infoAt(execution, place),
    );
  }

  private argsOf(execution: Execution): Record<string, unknown> {
    return (execution.args[this.slot] ??= getArgumentValues(
      this.definition,
      this.nodes[0] as FieldNode,
      execution.variables,
    ));
  }
}

type Method = (this: unknown, args: Record<string, unknown>, context: object, info: FieldInfo) => unknown;

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

  execute(execution: Execution, place: AnswerPlace): void {
    let representations: readonly unknown[];
    try {
      representations = this.representationsOf(execution);
    } catch (error) {
      execution.fail(place, this.key, this, this.list, error);
      return;
    }
    const list: unknown[] = [];
    place.value[this.key] = list;
    const inside = new AnswerPlace(place, this.key, list as never, false);
    execution.forEach(inside, representations, (representation, index) =>
      this.find(execution, inside, index, representation),
    );
  }

  infoAt(execution: Execution, place: AnswerPlace): FieldInfo {
    return new FieldInfo(execution, this, place);
  }

  private find(execution: Execution, place: AnswerPlace, index: number, representation: unknown): void {
    const typeName = entityTypeOf(representation, this.references);
    if (typeName === null) {
      place.value[index] = null;
      execution.fail(place, index, this, anything, noEntity(representation));
      return;
    }
    const plan = this.entityPlan(execution, typeName);
    let entity: unknown;
    try {
      entity = this.references[typeName]?.(representation as never, execution.context as never);
    } catch (error) {
      execution.fail(place, index, this, plan, error);
      return;
    }
    execution.complete(place, index, this, plan, entity);
  }

  /** How the entities of a type are answered. */
  private entityPlan(execution: Execution, typeName: string): ValuePlan {
    const known = this.plans.get(typeName);
    if (known) return known;
    const type = execution.operation.selected.schema.getType(typeName);
    const plan = planValue(type as GraphQLCompositeType, this.planOf);
    this.plans.set(typeName, plan);
    return plan;
  }

  private representationsOf(execution: Execution): readonly unknown[] {
    const args = getArgumentValues(this.definition, this.nodes[0] as FieldNode, execution.variables);
    return args["representations"] as readonly unknown[];
  }
}

/** The plan of what is null in any case. */
const anything: ValuePlan = { nullable: true, complete: () => undefined };

type Path = GraphQLResolveInfo["path"];

/** What a resolver is told of where it is called; looked up when it looks, for few do. */
class FieldInfo implements GraphQLResolveInfo {
  readonly rootValue = undefined;

  constructor(
    private readonly execution: Execution,
    private readonly field: FieldPlan,
    private readonly place: AnswerPlace,
  ) {}

  get fieldName(): string {
    return this.field.definition.name;
  }

  get fieldNodes(): readonly FieldNode[] {
    return this.field.nodes;
  }

  get returnType(): GraphQLOutputType {
    return this.field.definition.type;
  }

  get parentType(): GraphQLObjectType {
    return this.field.parent;
  }

  /** The types that GraphQL notes on the way are left out: nobody reads them. */
  get path(): Path {
    return this.place
      .pathTo(this.field.key)
      .reduce<Path | undefined>((prev, key) => ({ prev, key, typename: undefined }), undefined) as Path;
  }

  get schema(): GraphQLSchema {
    return this.execution.operation.selected.schema;
  }

  get fragments(): Record<string, FragmentDefinitionNode> {
    return Object.fromEntries(this.execution.operation.selected.fragments);
  }

  get operation(): OperationDefinitionNode {
    return this.execution.operation.definition;
  }

  get variableValues(): Record<string, unknown> {
    return this.execution.variables;
  }
}
