import type {
  FieldNode,
  FragmentDefinitionNode,
  GraphQLObjectType,
  GraphQLOutputType,
  GraphQLResolveInfo,
  GraphQLSchema,
  OperationDefinitionNode,
} from "graphql";
import type { FieldPlan } from "./field-plan";
import type { Place } from "./place";
import type { Run } from "./run";

type Path = GraphQLResolveInfo["path"];

/** What a resolver is told of where it is called; looked up when it looks, for few do. */
export class FieldInfo implements GraphQLResolveInfo {
  readonly rootValue = undefined;

  constructor(
    private readonly run: Run,
    private readonly field: FieldPlan,
    private readonly place: Place,
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
    return this.run.operation.selected.schema;
  }

  get fragments(): Record<string, FragmentDefinitionNode> {
    return Object.fromEntries(this.run.operation.selected.fragments);
  }

  get operation(): OperationDefinitionNode {
    return this.run.operation.definition;
  }

  get variableValues(): Record<string, unknown> {
    return this.run.variables;
  }
}
