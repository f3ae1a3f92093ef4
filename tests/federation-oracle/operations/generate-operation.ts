import {
  GraphQLNonNull,
  isCompositeType,
  doTypesOverlap,
  getNamedType,
  GraphQLObjectType,
  GraphQLUnionType,
  parse,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
} from "graphql";
import { ValueGenerator } from "./generate-value";
import type { Operation } from "./operation";
import type { Random } from "./random";
import { chooseTwins } from "./twin-fields";
import { repairConflicts } from "./repair-conflicts";
import { Variables } from "./variables";

type Field = GraphQLField<unknown, unknown>;

interface Fragment {
  readonly name: string;
  readonly on: GraphQLCompositeType;
  readonly text: string;
}

/** Fields of queries that fail or null everything, and are asked for now and then only. */
const rare: ReadonlySet<string> = new Set(["brokenRequired", "requiredBook", "failRequiredRename", "motto"]);
/** Fields that lead back to where every operation begins, and are to be met in more of them than there are fields. */
const back: ReadonlySet<string> = new Set(["self", "selves", "door", "query"]);
/** Fields whose answer turns on which subgraph the planner happens to ask: cases by hand know them. */
const excluded: ReadonlySet<string> = new Set(["lostWorks"]);
const oddAliases = ["__proto__", "constructor", "toString", "then", "length", "_entities", "hasOwnProperty"];
const deepest = 5;

/** Makes a valid operation of a schema from draws: the same draws give the same operation. */
export function generateOperation(schema: GraphQLSchema, random: Random): Operation {
  return new OperationGenerator(schema, random).operation();
}

class OperationGenerator {
  private readonly variables = new Variables();
  private readonly values: ValueGenerator;
  private readonly fragments: Fragment[] = [];
  private budget: number;
  private aliases = 0;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly random: Random,
  ) {
    this.values = new ValueGenerator(random, this.variables);
    this.budget = 3 + random.below(random.chance(0.2) ? 22 : 10);
  }

  operation(): Operation {
    const { random, schema } = this;
    const isMutation = random.chance(0.15);
    const root = isMutation ? schema.getMutationType() : schema.getQueryType();
    if (!root) throw new Error("the schema has no such root");
    const body = this.selectionSet(root, 0, 1 + random.below(3));
    const isNamed = random.chance(0.5);
    const isOneOfTwo = isNamed && random.chance(0.1);
    const head = `${isMutation ? "mutation" : "query"} ${isNamed ? "Asked" : ""}${this.variables.text}`;
    const fragments = this.fragments.map(({ name, on, text }) => `fragment ${name} on ${on.name} ${text}`);
    const other = isOneOfTwo ? "query Other { __typename }" : "";
    const text = [other, `${head} ${body}`, ...fragments].join("\n");
    return {
      document: repairConflicts(schema, parse(text, { noLocation: true })),
      variables: this.variables.given,
      ...(isOneOfTwo ? { operationName: "Asked" } : {}),
    };
  }

  private selectionSet(type: GraphQLCompositeType, depth: number, count = 1 + this.random.below(4)): string {
    const parts: string[] = [];
    for (let at = 0; at < count || parts.length === 0; at++) parts.push(this.selection(type, depth));
    return `{ ${parts.join(" ")} }`;
  }

  private selection(type: GraphQLCompositeType, depth: number): string {
    const { random } = this;
    const isOver = this.budget <= 0 || depth >= deepest;
    const draw = random.below(100);
    const twins = !isOver && random.chance(0.08) ? this.twins(type) : undefined;
    if (twins) return twins;
    if (!isOver && draw < (type instanceof GraphQLUnionType ? 45 : 13))
      return this.inlineFragment(type, depth);
    if (!isOver && draw < (type instanceof GraphQLUnionType ? 90 : 24)) return this.spread(type, depth);
    if (type instanceof GraphQLUnionType || draw < 32) return this.typeName();
    if (type === this.schema.getQueryType() && random.chance(0.03)) return this.introspection();
    const field = this.pickField(type, isOver);
    if (!field) return this.typeName();
    const first = this.field(type, field, depth, random.chance(0.2));
    // The same field again, under another alias, with arguments and selections of its own.
    return random.chance(0.1) && this.budget > 0 ? `${first} ${this.field(type, field, depth, true)}` : first;
  }

  /** One field under two of the types that a value may be, under one name and with arguments of its own in each. */
  private twins(type: GraphQLCompositeType): string | undefined {
    const { schema, random } = this;
    const twins = chooseTwins(schema, type, random, ({ name }) => !excluded.has(name) && !rare.has(name));
    if (!twins) return undefined;
    const alias = random.chance(0.3) ? `a${this.aliases++}: ` : "";
    const parts = twins.types.map((on, at) => {
      const field = twins.fields[at as 0 | 1];
      const text = [field, ...twins.below].reduceRight((below, one) => {
        this.budget -= 1;
        const body = below || (isCompositeType(getNamedType(one.type)) ? "__typename" : "");
        return `${one.name}${this.arguments(one, 0.8)}${this.directives(0.1)}${body && ` { ${body} }`}`;
      }, "");
      return `... on ${on.name}${this.directives(0.1)} { ${alias}${text} }`;
    });
    return parts.join(" ");
  }

  private typeName(): string {
    return `${this.random.chance(0.2) ? `t${this.aliases++}: ` : ""}__typename${this.directives(0.08)}`;
  }

  private introspection(): string {
    const name = this.random.pick(["Money", "Work", "Query", "nothing"]);
    return this.random.chance(0.5)
      ? "__schema { queryType { name } }"
      : `s${this.aliases++}: __type(name: "${name}") { kind fields { name } }`;
  }

  private pickField(
    type: Exclude<GraphQLCompositeType, GraphQLUnionType>,
    isOver: boolean,
  ): Field | undefined {
    const fields = Object.values(type.getFields()).filter(({ name, type: of }) => {
      if (excluded.has(name) || (rare.has(name) && !this.random.chance(0.15))) return false;
      return !isOver || !isCompositeType(getNamedType(of));
    });
    const leadingBack = fields.filter(({ name }) => back.has(name));
    if (leadingBack.length > 0 && this.random.chance(0.06)) return this.random.pick(leadingBack);
    return fields.length === 0 ? undefined : this.random.pick(fields);
  }

  private field(parent: GraphQLCompositeType, field: Field, depth: number, isAliased: boolean): string {
    this.budget -= 1;
    const alias = isAliased ? `${this.alias(parent)}: ` : "";
    const named = getNamedType(field.type);
    const body = isCompositeType(named) ? ` ${this.selectionSet(named, depth + 1)}` : "";
    return `${alias}${field.name}${this.arguments(field)}${this.directives(0.12)}${body}`;
  }

  /** An alias of its own, the name of another field, or a name that means something to a program. */
  private alias(parent: GraphQLCompositeType): string {
    const draw = this.random.below(10);
    if (draw < 5 || parent instanceof GraphQLUnionType) return `a${this.aliases++}`;
    if (draw < 8) return this.random.pick(Object.keys(parent.getFields()));
    return draw < 9 ? this.random.pick(["id", "code", "number", "title"]) : this.random.pick(oddAliases);
  }

  private arguments(field: Field, probability = 0.5): string {
    const chosen = field.args.filter(
      ({ type, defaultValue }) =>
        (type instanceof GraphQLNonNull && defaultValue === undefined) || this.random.chance(probability),
    );
    if (chosen.length === 0) return "";
    const texts = chosen.map(({ name, type, defaultValue }) => {
      const place = { field: field.name, name, hasDefault: defaultValue !== undefined, depth: 0 };
      return `${name}: ${this.values.text(type, place)}`;
    });
    return `(${texts.join(", ")})`;
  }

  private directives(probability: number): string {
    const { random } = this;
    if (!random.chance(probability)) return "";
    const one = (name: string, usual: boolean) => {
      const value = random.chance(0.75) ? usual : !usual;
      if (random.chance(0.3)) return ` @${name}(if: ${value})`;
      const given = random.chance(0.7) ? "a value" : random.chance(0.9) ? "nothing" : "null";
      return ` @${name}(if: ${this.variables.condition(value, given, random.below(5))})`;
    };
    const draw = random.below(10);
    if (draw < 5) return one("include", true);
    return draw < 9 ? one("skip", false) : one("skip", false) + one("include", true);
  }

  /** A type to narrow or widen to: itself, one that it may be, or one that overlaps with it. */
  private condition(type: GraphQLCompositeType): GraphQLCompositeType {
    if (this.random.chance(0.25)) return type;
    const overlapping = Object.values(this.schema.getTypeMap()).filter(
      (other): other is GraphQLCompositeType =>
        isCompositeType(other) && !other.name.startsWith("__") && doTypesOverlap(this.schema, type, other),
    );
    const narrower = overlapping.filter((other) => other instanceof GraphQLObjectType);
    return this.random.pick(this.random.chance(0.7) ? narrower : overlapping);
  }

  private inlineFragment(type: GraphQLCompositeType, depth: number): string {
    if (!(type instanceof GraphQLUnionType) && this.random.chance(0.15)) {
      return `...${this.directives(0.5)} ${this.selectionSet(type, depth, 1 + this.random.below(3))}`;
    }
    const on = this.condition(type);
    return `... on ${on.name}${this.directives(0.15)} ${this.selectionSet(on, depth, 1 + this.random.below(3))}`;
  }

  private spread(type: GraphQLCompositeType, depth: number): string {
    const known = this.fragments.filter(({ on }) => doTypesOverlap(this.schema, type, on));
    if (known.length > 0 && this.random.chance(0.5)) {
      return `...${this.random.pick(known).name}${this.directives(0.15)}`;
    }
    const on = this.condition(type);
    const text = this.selectionSet(on, Math.max(depth, 2), 1 + this.random.below(3));
    const name = `F${this.fragments.length}`;
    this.fragments.push({ name, on, text });
    return `...${name}${this.directives(0.15)}`;
  }
}
