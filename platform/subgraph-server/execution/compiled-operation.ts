import {
  OperationTypeNode,
  TypeNameMetaFieldDef,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";
import { collectFields, type Selected } from "./collect-fields";
import { EntitiesField } from "./entities-field";
import { entitiesOf } from "./entities";
import { ResolvedField, TypeNameField, type FieldPlan } from "./field-plan";
import { ObjectPlan } from "./object-plan";
import { planValue, type PlanOf } from "./value-plan";

/** An operation of which all is known that can be known before it runs. */
export class CompiledOperation {
  readonly root: ObjectPlan;
  /** Whether the fields of the root wait for each other, as those of a mutation do. */
  readonly serial: boolean;
  private slots = 0;

  constructor(
    readonly definition: OperationDefinitionNode,
    rootType: GraphQLObjectType,
    readonly selected: Selected,
  ) {
    this.serial = definition.operation === OperationTypeNode.MUTATION;
    this.root = this.planObject(rootType, [definition.selectionSet]);
  }

  private planObject(type: GraphQLObjectType, selectionSets: readonly SelectionSetNode[]): ObjectPlan {
    const collected = collectFields(this.selected, type, selectionSets);
    const fields = [...collected].map(([key, nodes]) => this.planField(type, key, nodes));
    return new ObjectPlan(fields.filter((field) => field !== null));
  }

  /** Null for a field that the type does not have, which is then left out. */
  private planField(parent: GraphQLObjectType, key: string, nodes: readonly FieldNode[]): FieldPlan | null {
    const name = nodes[0]?.name.value ?? "";
    if (name === TypeNameMetaFieldDef.name)
      return new TypeNameField(key, parent, TypeNameMetaFieldDef, nodes);
    const definition: GraphQLField<unknown, unknown> | undefined = parent.getFields()[name];
    if (!definition) return null;
    const planOf = this.plansBelow(nodes);
    const entities = name === "_entities" ? entitiesOf(this.selected.schema) : undefined;
    return entities
      ? new EntitiesField(key, parent, definition, nodes, planOf, entities)
      : new ResolvedField(key, parent, definition, nodes, this.slots++, planValue(definition.type, planOf));
  }

  /** Plans of object types are made when the first object of the type comes: an interface may have many types. */
  private plansBelow(nodes: readonly FieldNode[]): PlanOf {
    const plans = new Map<string, ObjectPlan>();
    return (typeName) => {
      const known = plans.get(typeName);
      if (known) return known;
      const selectionSets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
      const objectType = this.selected.schema.getType(typeName) as GraphQLObjectType;
      const plan = this.planObject(objectType, selectionSets);
      plans.set(typeName, plan);
      return plan;
    };
  }
}
