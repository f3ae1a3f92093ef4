import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInputObjectType,
  isInterfaceType,
  type FieldNode,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from "graphql";
import { notedCostDirectives } from "../../../platform/graphql/cost-directives";
import type { Weights } from "../../../platform/graphql/cost-weights";
import { add, fixed, free, varying, type Cost } from "./cost";
import { isRecord, type GivenValues } from "./given-values";

type Field = GraphQLField<unknown, unknown>;
type WithFields = GraphQLObjectType | GraphQLInterfaceType;

/** What fields and their arguments weigh: an object one, all else nothing, where the supergraph does not say it (`@cost`). */
export class FieldWeights {
  private static readonly known = new WeakMap<GraphQLSchema, FieldWeights>();
  private readonly stated: Weights;
  private readonly weights = new Map<string, number>();
  /** Whether anything within the values of an input weighs. */
  private readonly weighed = new Map<GraphQLNamedType, boolean>();

  private constructor(private readonly schema: GraphQLSchema) {
    this.stated = notedCostDirectives(schema)?.weights ?? new Map<string, number>();
  }

  static of(schema: GraphQLSchema): FieldWeights {
    let weights = FieldWeights.known.get(schema);
    if (!weights) FieldWeights.known.set(schema, (weights = new FieldWeights(schema)));
    return weights;
  }

  /** What each thing weighs that a field gives: as is said of the field, or else of its type. */
  of(parent: GraphQLCompositeType, field: Field): number {
    const place = `${parent.name}.${field.name}`;
    const known = this.weights.get(place);
    if (known !== undefined) return known;
    const weights = this.owners(parent).map(
      (owner) =>
        this.stated.get(`${owner.name}.${field.name}`) ??
        this.stated.get(place) ??
        this.ofType(getNamedType(owner.getFields()[field.name]?.type ?? field.type)),
    );
    const weight = Math.max(...weights);
    this.weights.set(place, weight);
    return weight;
  }

  /** What the arguments weigh that a field is given. */
  ofArguments(
    parent: GraphQLCompositeType,
    { name, args }: Field,
    node: FieldNode,
    values: GivenValues,
  ): Cost {
    if (this.stated.size === 0) return free;
    return (node.arguments ?? [])
      .map((given) => {
        const argument = args.find((one) => one.name === given.name.value);
        if (!argument) return free;
        const own = Math.max(
          ...this.owners(parent).map((owner) =>
            this.ofInput(`${owner.name}.${name}(${argument.name}:)`, argument),
          ),
        );
        if (own === 0 && !this.isWeighed(argument.type)) return free;
        const weigh = (value: unknown) => (value == null ? 0 : own + this.within(value, argument.type));
        const value = values.whole(given.value);
        return "known" in value
          ? fixed(weigh(value.known))
          : varying((variables) => weigh(value.from(variables)));
      })
      .reduce(add, free);
  }

  /** An interface's field may be that of any type under it, so that the heaviest counts. */
  private owners(parent: GraphQLCompositeType): readonly WithFields[] {
    const under = isInterfaceType(parent) ? this.schema.getPossibleTypes(parent) : [];
    return under.length > 0 || !("getFields" in parent) ? under : [parent];
  }

  private ofType(type: GraphQLNamedType): number {
    const under = isAbstractType(type) ? this.schema.getPossibleTypes(type) : [];
    if (under.length > 0) return Math.max(...under.map((one) => this.ofType(one)));
    return this.stated.get(type.name) ?? (isCompositeType(type) ? 1 : 0);
  }

  private ofInput(place: string, { type }: GraphQLArgument | GraphQLInputField): number {
    return this.stated.get(place) ?? this.stated.get(getNamedType(type).name) ?? 0;
  }

  /** What the fields weigh that a value gives, those of each item of a list. */
  private within(value: unknown, type: GraphQLInputType): number {
    const named = getNamedType(type);
    if (!isInputObjectType(named) || !this.isWeighed(named)) return 0;
    if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + this.within(item, named), 0);
    if (!isRecord(value)) return 0;
    let sum = 0;
    for (const field of Object.values(named.getFields())) {
      const given = Object.hasOwn(value, field.name) ? value[field.name] : undefined;
      if (given == null) continue;
      sum += this.ofInput(`${named.name}.${field.name}`, field) + this.within(given, field.type);
    }
    return sum;
  }

  /** Whether a value of an input can have anything in it that weighs. */
  private isWeighed(type: GraphQLInputType): boolean {
    const named = getNamedType(type);
    let isWeighed = this.weighed.get(named);
    if (isWeighed !== undefined) return isWeighed;
    const places = [...inputsWithin(named)].flatMap((input) =>
      Object.values(input.getFields()).map((field) => this.ofInput(`${input.name}.${field.name}`, field)),
    );
    isWeighed = places.some((weight) => weight !== 0);
    this.weighed.set(named, isWeighed);
    return isWeighed;
  }
}

/** An input and those of its fields, and theirs; they may lead back to it. */
function inputsWithin(
  type: GraphQLNamedType,
  found = new Set<GraphQLInputObjectType>(),
): ReadonlySet<GraphQLInputObjectType> {
  if (!isInputObjectType(type) || found.has(type)) return found;
  found.add(type);
  for (const field of Object.values(type.getFields())) inputsWithin(getNamedType(field.type), found);
  return found;
}
