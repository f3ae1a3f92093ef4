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
import { notedListSizes, type ListSize, type ListSizes } from "../../../platform/graphql/list-sizes";
import { introspectionSizes } from "./introspection-sizes";

/** How long a list is taken to be of which the schema says nothing. */
const usualSize = 5;
/** Arguments that say how long a list may be, where the schema does not name them. */
const usualSlicing = ["first", "last", "limit"];

/** How long a field's list may be. */
export interface ListLength {
  /** Where no argument says it. */
  readonly assumed: number;
  /** The arguments that say it. */
  readonly slicing: readonly string[];
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
    this.stated = notedListSizes(schema) ?? new Map<string, ListSize>();
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
    length = all.reduce(longest);
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
      return assumed === undefined ? undefined : { assumed, slicing: [], ofPage: [] };
    }
    const size = this.stated.get(place);
    return (
      size && {
        assumed: size.assumedSize ?? usualSize,
        slicing: size.slicingArguments,
        ofPage: size.sizedFields,
      }
    );
  }
}

function usualLength({ args, type }: GraphQLField<unknown, unknown>): ListLength {
  const slicing = args.map(({ name }) => name).filter((name) => usualSlicing.includes(name));
  return { assumed: usualSize, slicing, ofPage: slicing.length > 0 ? listsOfPage(type) : [] };
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
    slicing: [...new Set([...one.slicing, ...other.slicing])],
    ofPage: [...new Set([...one.ofPage, ...other.ofPage])],
  };
}
