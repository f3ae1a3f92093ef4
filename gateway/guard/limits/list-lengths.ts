import {
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
} from "graphql";
import { notedCostDirectives } from "../../../platform/graphql/cost-directives";
import type { ListSize, ListSizes } from "../../../platform/graphql/list-sizes";
import type { Size } from "./cost";
import type { GivenValue } from "./given-values";
import { introspectionSizes } from "./introspection-sizes";

/** How long a list is taken to be of which the schema says nothing. */
export const usualSize = 5;
/** Arguments that say how long a list may be, where the schema does not name them. */
const usualSlicing = ["first", "last", "limit"];

/** How long a field's list may be. */
export interface ListLength {
  /** Where no argument says it. */
  readonly assumed: number;
  /** What it may be whatever arguments say: some of the types that it may be of have none that do. */
  readonly atLeast: number;
  /** The arguments that say it; `filter.first` is a field of one. */
  readonly slicing: readonly string[];
  /** Whether exactly one of these has to be given. */
  readonly requiresOne: boolean;
  /** The lists of the page that the field leads to, which are so long. */
  readonly ofPage: readonly string[];
}

/** How long the lists of a schema may be: as the supergraph says, and by what they look like where it does not. */
export class ListLengths {
  private static readonly known = new WeakMap<GraphQLSchema, ListLengths>();
  private readonly stated: ListSizes;
  private readonly lengths = new Map<string, ListLength>();
  private introspection: ReadonlyMap<string, number> | undefined;

  private constructor(private readonly schema: GraphQLSchema) {
    this.stated = notedCostDirectives(schema)?.listSizes ?? new Map<string, ListSize>();
  }

  static of(schema: GraphQLSchema): ListLengths {
    let lengths = ListLengths.known.get(schema);
    if (!lengths) ListLengths.known.set(schema, (lengths = new ListLengths(schema)));
    return lengths;
  }

  /** An interface's field may give what any type under it gives, so that the longest counts. */
  of(parent: GraphQLCompositeType, field: GraphQLField<unknown, unknown>): ListLength {
    const place = `${parent.name}.${field.name}`;
    let length = this.lengths.get(place);
    if (length) return length;
    const owners = [parent, ...this.typesUnder(parent)];
    const all = owners.map((owner) => this.statedOf(`${owner.name}.${field.name}`) ?? usualLength(field));
    // What has to be given is said of the field that is asked, not of those that may stand behind it.
    const requiresOne = this.stated.get(place)?.requiresOne ?? false;
    const { slicing, ...longestOf } = all.reduce(longest);
    // Clients do not see every argument.
    const seen = slicing.filter((path) => field.args.some(({ name }) => name === path.split(".")[0]));
    length = { ...longestOf, slicing: seen, requiresOne: requiresOne && seen.length > 0 };
    this.lengths.set(place, length);
    return length;
  }

  private typesUnder(type: GraphQLCompositeType): readonly GraphQLCompositeType[] {
    if (!isInterfaceType(type)) return [];
    const { objects, interfaces } = this.schema.getImplementations(type);
    return [...objects, ...interfaces];
  }

  private statedOf(place: string): ListLength | undefined {
    if (place.startsWith("__")) {
      const assumed = (this.introspection ??= introspectionSizes(this.schema)).get(place);
      return assumed === undefined ? undefined : lengthOf(assumed, [], []);
    }
    const size = this.stated.get(place);
    return size && lengthOf(size.assumedSize ?? usualSize, size.slicingArguments, size.sizedFields);
  }
}

function usualLength({ args, type }: GraphQLField<unknown, unknown>): ListLength {
  const slicing = args.map(({ name }) => name).filter((name) => usualSlicing.includes(name));
  return lengthOf(usualSize, slicing, slicing.length > 0 ? listsOfPage(type) : []);
}

function lengthOf(assumed: number, slicing: readonly string[], ofPage: readonly string[]): ListLength {
  return { assumed, atLeast: slicing.length > 0 ? 0 : assumed, slicing, requiresOne: false, ofPage };
}

/** The lists of a type that is a page, as connections are. */
function listsOfPage(type: GraphQLOutputType): readonly string[] {
  const page = getNamedType(type);
  if (isListType(getNullableType(type)) || !(isObjectType(page) || isInterfaceType(page))) return [];
  const lists = Object.values(page.getFields()).filter((field) => isListType(getNullableType(field.type)));
  const names = lists.map(({ name }) => name);
  return names.includes("nodes") || names.includes("edges") ? names : [];
}

function longest(one: ListLength, other: ListLength): ListLength {
  return {
    assumed: Math.max(one.assumed, other.assumed),
    atLeast: Math.max(one.atLeast, other.atLeast),
    slicing: [...new Set([...one.slicing, ...other.slicing])],
    requiresOne: one.requiresOne || other.requiresOne,
    ofPage: [...new Set([...one.ofPage, ...other.ofPage])],
  };
}

/** The largest Int of GraphQL. */
const largest = 2 ** 31 - 1;
/** In place of a size. */
const notSaid = -1;

/**
 * How long a list is by the arguments that say it: as the largest of those that are given, since which of them holds is for
 * the subgraph to decide. `usual` is what they are where nothing is said.
 */
export function sizeOf(
  { assumed, atLeast, slicing }: ListLength,
  given: readonly GivenValue[],
  usual: readonly unknown[],
): Size {
  if (slicing.length === 0) return assumed;
  const byDefault = largestOf(usual);
  const otherwise = byDefault === notSaid ? assumed : byDefault;
  const longestOf = (size: number) => Math.max(atLeast, size === notSaid ? otherwise : size);
  const known = largestOf(given.flatMap((value) => ("known" in value ? [value.known] : [])));
  const varying = given.flatMap((value) => ("from" in value ? [value.from] : []));
  if (varying.length === 0) return longestOf(known);
  return (variables) => {
    let size = known;
    for (const from of varying) size = Math.max(size, sizeIn(from(variables)));
    return longestOf(size);
  };
}

function largestOf(values: readonly unknown[]): number {
  return Math.max(notSaid, ...values.map(sizeIn));
}

/** No list is shorter than nothing, and what is no number is refused elsewhere. A list of keys is as long as what it finds. */
function sizeIn(value: unknown): number {
  if (Array.isArray(value)) return value.length;
  return typeof value === "number" ? Math.min(Math.max(0, value), largest) : notSaid;
}
