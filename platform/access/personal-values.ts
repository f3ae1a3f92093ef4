import {
  getNamedType,
  GraphQLBoolean,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  print,
  typeFromAST,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type ArgumentNode,
  type ConstValueNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLInputType,
  type GraphQLSchema,
  type StringValueNode,
  type ValueNode,
} from "graphql";

/** What stands in a log in the place of a value that tells of a person. */
const maskedValue = "[personal]";

const key = "personalPlaces";

/** Notes which places of a schema tell of people, for all who write of its operations. */
export function notePersonalPlaces(schema: GraphQLSchema, places: ReadonlySet<string>): void {
  schema.extensions = { ...schema.extensions, [key]: places };
}

const known = new WeakMap<GraphQLSchema, PersonalValues>();

/** What masks the values of operations over a schema before they are written down. */
export function personalValuesOf(schema: GraphQLSchema): PersonalValues {
  const found = known.get(schema);
  if (found) return found;
  const places = (schema.extensions[key] as ReadonlySet<string> | undefined) ?? new Set<string>();
  const made = new PersonalValues(schema, places);
  known.set(schema, made);
  return made;
}

/** What is personal of one document, worked out once. */
interface PersonalDocument {
  /** The variables that go into personal places as they are. */
  readonly variables: ReadonlySet<string>;
  readonly types: ReadonlyMap<string, GraphQLInputType>;
  /** The document without the personal values that are written in it. */
  readonly text: string;
}

/** Takes out of operations what goes into personal places. The documents have been validated against the schema. */
export class PersonalValues {
  private readonly documents = new WeakMap<DocumentNode, PersonalDocument>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly places: ReadonlySet<string>,
  ) {}

  /** Whether it is known which places are personal; where it is not, nothing should be written down. */
  get isTold(): boolean {
    return this.places.size > 0;
  }

  /** The text of a document as it may be written down. */
  text(document: DocumentNode): string {
    return this.personalOf(document).text;
  }

  /** The variables of a request as they may be written down; those that the document does not declare are left out. */
  variables(document: DocumentNode, values: Readonly<Record<string, unknown>>): Record<string, unknown> {
    const { variables, types } = this.personalOf(document);
    const shown: Record<string, unknown> = {};
    for (const [name, type] of types) {
      if (!Object.hasOwn(values, name)) continue;
      const value = variables.has(name) ? maskedValue : this.masked(values[name], type);
      Object.defineProperty(shown, name, { value, enumerable: true });
    }
    return shown;
  }

  private masked(value: unknown, type: GraphQLInputType): unknown {
    if (isNonNullType(type)) return this.masked(value, type.ofType);
    if (isListType(type)) {
      const item = type.ofType;
      return Array.isArray(value) ? value.map((one) => this.masked(one, item)) : this.masked(value, item);
    }
    if (!isInputObjectType(type)) return value;
    if (typeof value !== "object" || value === null) return value === null ? null : maskedValue;
    const shown: Record<string, unknown> = {};
    for (const [name, field] of Object.entries(type.getFields())) {
      if (!Object.hasOwn(value, name)) continue;
      const inner = (value as Record<string, unknown>)[name];
      shown[name] = this.places.has(`${type.name}.${name}`) ? maskedValue : this.masked(inner, field.type);
    }
    return shown;
  }

  private personalOf(document: DocumentNode): PersonalDocument {
    const found = this.documents.get(document);
    if (found) return found;
    const made = this.read(document);
    this.documents.set(document, made);
    return made;
  }

  private read(document: DocumentNode): PersonalDocument {
    const variables = new Set<string>();
    const types = new Map<string, GraphQLInputType>();
    const info = new TypeInfo(this.schema);
    const take = (value: ValueNode): ValueNode => {
      visit(value, { Variable: { enter: ({ name }) => void variables.add(name.value) } });
      return value.kind === Kind.VARIABLE ? value : masked;
    };
    const withoutValues = visit(
      document,
      visitWithTypeInfo(info, {
        OperationDefinition: { enter: withoutDescription },
        FragmentDefinition: { enter: withoutDescription },
        VariableDefinition: {
          enter: (node) => {
            const declared = typeFromAST(this.schema, node.type as never) as GraphQLInputType | undefined;
            if (declared) types.set(node.variable.name.value, declared);
            return withoutDescription(node);
          },
        },
        // What a client calls the fields that it asks for may be made of what it asks for.
        Field: { enter: ({ alias, ...field }) => (alias ? (field as FieldNode) : undefined) },
        Argument: {
          enter: (node) => (this.isPersonal(node, info) ? { ...node, value: take(node.value) } : undefined),
        },
        ObjectField: {
          enter: (node) => {
            const parent = getNamedType(info.getParentInputType());
            const isPersonal = parent !== undefined && this.places.has(`${parent.name}.${node.name.value}`);
            return isPersonal ? { ...node, value: take(node.value) } : undefined;
          },
        },
      }),
    );
    return { variables, types, text: print(withoutDefaults(withoutValues, variables)) };
  }

  /** Of what directives are given, nothing is known but that a condition tells of nobody. */
  private isPersonal({ name }: ArgumentNode, info: TypeInfo): boolean {
    if (info.getDirective()) return getNamedType(info.getInputType()) !== GraphQLBoolean;
    return this.places.has(`${info.getParentType()?.name}.${info.getFieldDef()?.name}(${name.value}:)`);
  }
}

const masked: ValueNode = { kind: Kind.STRING, value: maskedValue };

/** Descriptions are free text, which says nothing of what runs. */
function withoutDescription<Definition extends { readonly description?: StringValueNode | undefined }>(
  node: Definition,
): Definition | undefined {
  return node.description ? { ...node, description: undefined } : undefined;
}

/** The same document without the default values of some variables, which is known once all of their uses are. */
function withoutDefaults(document: DocumentNode, variables: ReadonlySet<string>): DocumentNode {
  return visit(document, {
    VariableDefinition: {
      enter: (node) => {
        const isPersonal = node.defaultValue !== undefined && variables.has(node.variable.name.value);
        return isPersonal ? { ...node, defaultValue: masked as ConstValueNode } : false;
      },
    },
  });
}
