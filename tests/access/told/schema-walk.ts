import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
  parse,
  type DocumentNode,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from "graphql";

/** What is put into arguments and fields of inputs, as GraphQL's literals: by their name, or by their type. */
export type Pools = Readonly<Record<string, readonly string[]>>;

/** An operation of the walk, and how it is called when it is told of. */
export interface Step {
  readonly name: string;
  readonly document: DocumentNode;
}

/** How deep selections go below a field that is looked into, and below one whose arguments are tried. */
const depths = { whole: 3, tried: 1 };
/** So many fields with arguments are tried in one operation. */
const atOnce = 40;
/** So many values of each of two fields of an input are tried together. */
const together = 2;

/** Where two fields of an input are tried together: at the first field that takes such an input, or at each of them. */
export type PairsAt = "first" | "all";

/**
 * Operations that reach every field of a subgraph's schema: each field of the root and of each entity, with everything
 * below it some steps deep, and each of its arguments and fields of inputs with each value that there is for them. Pairs
 * of fields grow with the square of the fields, so they are tried where an input is taken first: at the root, if it is there.
 */
export class SchemaWalk {
  /** The fields that were walked, `Type.field`, and the places into which something was put. */
  readonly seen = new Set<string>();
  /** The first field that takes an input of a type, by its name. */
  private readonly takers = new Map<string, GraphQLField<unknown, unknown>>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly pools: Pools,
    private readonly entityIds: readonly string[],
    private readonly pairsAt: PairsAt = "first",
  ) {}

  steps(): readonly Step[] {
    const query = this.schema.getQueryType();
    if (!query) return [];
    return [...this.rootSteps(query), ...this.entitySteps()];
  }

  private rootSteps(query: GraphQLObjectType): readonly Step[] {
    return this.fieldsOf(query).flatMap((field) => [
      ...this.plainCallsOf(field).map((call, at) =>
        step(`Query.${field.name} ${at}`, this.ask(query, field, call, depths.whole)),
      ),
      ...inParts(this.triedCallsOf(field), atOnce).map((calls, at) =>
        step(
          `Query.${field.name} tried ${at}`,
          calls.map((call, of) => this.ask(query, field, call, depths.tried, `t${of}_`)).join(" "),
        ),
      ),
    ]);
  }

  private entitySteps(): readonly Step[] {
    return Object.values(this.schema.getTypeMap()).flatMap((type) => {
      if (!isObjectType(type)) return [];
      const ids = this.idsOf(type);
      if (ids.length === 0) return [];
      const key = "id" in type.getFields() ? "id" : "code";
      const of = ids.map((id) => `{ __typename: "${type.name}", ${key}: ${keyed(id, key)} }`).join(", ");
      const entity = (selection: string) =>
        `_entities(representations: [${of}]) { ... on ${type.name} { ${selection} } }`;
      const tried = this.fieldsOf(type).flatMap((field) =>
        this.triedCallsOf(field).map((call, at) => this.ask(type, field, call, depths.tried, `t${at}_`)),
      );
      return [
        step(`${type.name}`, entity(this.selection(type, depths.whole))),
        ...inParts(tried, atOnce).map((some, at) => step(`${type.name} tried ${at}`, entity(some.join(" ")))),
      ];
    });
  }

  private idsOf(type: GraphQLObjectType): readonly string[] {
    return this.entityIds.filter((id) => id.startsWith(`${type.name}:`));
  }

  /** Without what federation adds to the root. */
  private fieldsOf(type: GraphQLObjectType): readonly GraphQLField<unknown, unknown>[] {
    return Object.values(type.getFields()).filter(({ name }) => !name.startsWith("_"));
  }

  /** A field with its arguments and what is selected below it; empty where nothing can be. */
  private ask(
    parent: GraphQLObjectType,
    field: GraphQLField<unknown, unknown>,
    call: string,
    depth: number,
    prefix = "",
  ): string {
    const type = getNamedType(field.type);
    const below = isLeafType(type) ? "" : this.selection(type, depth - (isWrapper(type.name) ? 0 : 1));
    if (!isLeafType(type) && below === "") return "";
    this.seen.add(`${parent.name}.${field.name}`);
    return `${prefix}${parent.name}_${field.name}: ${field.name}${call} ${below && `{ ${below} }`}`;
  }

  private selection(type: { readonly name: string }, depth: number): string {
    const named = this.schema.getType(type.name);
    if (isAbstractType(named)) {
      const parts = this.schema
        .getPossibleTypes(named)
        .map((one) => `... on ${one.name} { ${this.selection(one, depth)} }`);
      return `__typename ${parts.join(" ")}`;
    }
    if (!isObjectType(named)) return "";
    const fields = this.fieldsOf(named).flatMap((field) => {
      const isLeaf = isLeafType(getNamedType(field.type));
      if (!isLeaf && depth <= 0) return [];
      return this.ask(named, field, this.plainCallsOf(field)[0] ?? "", depth);
    });
    return `__typename ${fields.join(" ")}`;
  }

  /** The arguments with which a field is looked into: those that must be there. */
  private plainCallsOf(field: GraphQLField<unknown, unknown>): readonly string[] {
    return this.basesOf(field).slice(0, 1).map(written);
  }

  /** The arguments with which a field is tried: those that must be there, or these and one more, or two of its inputs. */
  private triedCallsOf(field: GraphQLField<unknown, unknown>): readonly string[] {
    const bases = this.basesOf(field);
    const [base = []] = bases;
    const more = field.args
      .filter((arg) => !isRequiredArgument(arg))
      .flatMap((arg) =>
        this.literals(arg, arg.type, field).map((value) => [...base, `${arg.name}: ${value}`]),
      );
    return [...(base.length > 0 ? bases : []), ...more].map(written);
  }

  /** All values of the arguments that must be there. */
  private basesOf(field: GraphQLField<unknown, unknown>): readonly (readonly string[])[] {
    return field.args
      .filter(isRequiredArgument)
      .reduce<readonly (readonly string[])[]>(
        (calls, arg) =>
          calls.flatMap((call) =>
            this.literals(arg, arg.type, field).map((value) => [...call, `${arg.name}: ${value}`]),
          ),
        [[]],
      );
  }

  private literals(
    place: GraphQLArgument | GraphQLInputField,
    type: GraphQLInputType,
    taker: GraphQLField<unknown, unknown>,
  ): readonly string[] {
    const inner = getNullableType(type);
    if (isListType(inner)) return this.literals(place, inner.ofType, taker).map((value) => `[${value}]`);
    if (isEnumType(inner)) return inner.getValues().map((value) => value.name);
    if (!isInputObjectType(inner)) {
      const values = this.pools[place.name] ?? this.pools[String(inner)];
      if (!values) throw new Error(`Tell the walk what to put into ${place.name}: ${String(inner)}.`);
      return values;
    }
    const fields = Object.values(inner.getFields()).map((field) => {
      this.seen.add(`${inner.name}.${field.name}`);
      return this.literals(field, field.type, taker).map((value) => `${field.name}: ${value}`);
    });
    const pairs = this.triesPairs(inner.name, taker)
      ? pairsOf(fields).flatMap(([some, others]) =>
          some
            .slice(0, together)
            .flatMap((one) => others.slice(0, together).map((other) => `${one}, ${other}`)),
        )
      : [];
    return [...fields.flat(), ...pairs].map((one) => `{ ${one} }`);
  }

  private triesPairs(input: string, taker: GraphQLField<unknown, unknown>): boolean {
    if (!this.takers.has(input)) this.takers.set(input, taker);
    return this.pairsAt === "all" || this.takers.get(input) === taker;
  }
}

/** Each two items of a list. */
function pairsOf<Item>(items: readonly Item[]): readonly (readonly [Item, Item])[] {
  return items.flatMap((one, at) => items.slice(at + 1).map((other) => [one, other] as const));
}

/** Connections and their edges are no step of their own. */
function isWrapper(name: string): boolean {
  return name.endsWith("Connection") || name.endsWith("Edge");
}

/** The value of an entity's key, by its id: all of it, or the code alone. */
function keyed(id: string, key: string): string {
  return JSON.stringify(key === "id" ? id : id.slice(id.indexOf(":") + 1));
}

function written(call: readonly string[]): string {
  return call.length === 0 ? "" : `(${call.join(", ")})`;
}

function step(name: string, selection: string): Step {
  return { name, document: parse(`{ ${selection} }`, { noLocation: true }) };
}

function inParts<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) =>
    items.slice(at * size, (at + 1) * size),
  );
}
