import {
  OperationTypeNode,
  TypeNameMetaFieldDef,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";
import { collectFields, fitsType } from "../../graphql/collect-fields";
import { entitiesOf } from "./entities";
import { EntitiesField, ResolvedField, TypeNameField } from "./fields";
import { ObjectPlan, type FieldPlan, type OperationPlan, type PlanOf, type Selected } from "./plan";
import { planValue } from "./values";

/** Compiles an operation of a subgraph. */
export class SubgraphOperation implements OperationPlan {
  readonly root: ObjectPlan;
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
    const { schema, fragments, conditions } = this.selected;
    const fits = (condition: string) => fitsType(schema, type, condition);
    const collected = collectFields(selectionSets, { fragments, conditions, fits });
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
