import {
  getNullableType,
  GraphQLEnumType,
  GraphQLInputObjectType,
  GraphQLList,
  GraphQLNonNull,
  type GraphQLInputType,
} from "graphql";
import { poolFor } from "./pools";
import type { Random } from "./random";
import type { Variables } from "./variables";

/** Where an input stands: the field that takes it, and the name of its argument or input field. */
export interface Place {
  readonly field: string;
  readonly name: string;
  /** Whether the place has a default, so that a variable for it need not have a value. */
  readonly hasDefault: boolean;
  readonly depth: number;
}

/** Makes inputs, written in the document or put into variables, whole or within lists and input objects. */
export class ValueGenerator {
  constructor(
    private readonly random: Random,
    private readonly variables: Variables,
  ) {}

  /** The text of an input of a type: a literal, a variable, or a literal with variables in it. */
  text(type: GraphQLInputType, place: Place): string {
    if (this.random.chance(0.25)) return this.variable(type, place);
    if (!(type instanceof GraphQLNonNull) && this.random.chance(0.07)) return "null";
    const nullable = getNullableType(type);
    if (nullable instanceof GraphQLList) {
      const of = nullable.ofType;
      // A single value stands for a list of one.
      if (this.random.chance(0.07))
        return literal(of, this.plain(new GraphQLNonNull(getNullableType(of)), place));
      const items = Array.from({ length: this.random.below(4) }, () => this.text(of, item(place)));
      return `[${items.join(", ")}]`;
    }
    if (nullable instanceof GraphQLInputObjectType) {
      return `{ ${this.chosenFields(nullable, place)
        .map(([name, of, inner]) => `${name}: ${this.text(of, inner)}`)
        .join(", ")} }`;
    }
    return literal(type, this.plain(type, place));
  }

  /** A value of a type as it stands in JSON. */
  plain(type: GraphQLInputType, place: Place): unknown {
    if (!(type instanceof GraphQLNonNull) && this.random.chance(0.07)) return null;
    const nullable = getNullableType(type);
    if (nullable instanceof GraphQLList) {
      const of = nullable.ofType;
      return Array.from({ length: this.random.below(4) }, () => this.plain(of, item(place)));
    }
    if (nullable instanceof GraphQLInputObjectType) {
      return Object.fromEntries(
        this.chosenFields(nullable, place).map(([name, of, inner]) => [name, this.plain(of, inner)]),
      );
    }
    if (nullable instanceof GraphQLEnumType) return this.random.pick(nullable.getValues()).name;
    const chosen = this.random.pick(poolFor(place.field, place.name, nullable.name));
    return chosen === null && type instanceof GraphQLNonNull ? "" : chosen;
  }

  private chosenFields(type: GraphQLInputObjectType, place: Place): [string, GraphQLInputType, Place][] {
    return Object.values(type.getFields())
      .filter(({ type: of, defaultValue }) => {
        if (of instanceof GraphQLNonNull && defaultValue === undefined) return true;
        return this.random.chance(place.depth > 2 ? 0.1 : 0.4);
      })
      .map(({ name, type: of, defaultValue }) => [
        name,
        of,
        { field: place.field, name, hasDefault: defaultValue !== undefined, depth: place.depth + 1 },
      ]);
  }

  /** A variable for a place: as strict as the place or stricter, with or without a default, given or left out. */
  private variable(type: GraphQLInputType, place: Place): string {
    const strict = type instanceof GraphQLNonNull;
    const nullable: GraphQLInputType = getNullableType(type);
    const isLoose = strict ? this.random.chance(0.4) : this.random.chance(0.8);
    const ownDefault =
      isLoose && (strict ? !place.hasDefault || this.random.chance(0.3) : this.random.chance(0.3));
    const value = this.plain(new GraphQLNonNull(nullable as never), place);
    const written = isLoose ? String(nullable) : `${String(nullable)}!`;
    const fallback = ownDefault
      ? literal(nullable, this.plain(new GraphQLNonNull(nullable as never), place))
      : null;
    const mayBeNull = isLoose && !strict && this.random.chance(0.15);
    const isLeftOut = isLoose && this.random.chance(0.3);
    return this.variables.add(written, fallback, isLeftOut ? undefined : mayBeNull ? null : value);
  }
}

const item = (place: Place): Place => ({ ...place, hasDefault: false, depth: place.depth + 1 });

/** A JSON value of a type as a literal of GraphQL. */
export function literal(type: GraphQLInputType | null, value: unknown): string {
  if (value === null) return "null";
  const nullable = type && getNullableType(type);
  if (nullable instanceof GraphQLEnumType && typeof value === "string") return value;
  if (Array.isArray(value)) {
    const of = nullable instanceof GraphQLList ? nullable.ofType : null;
    return `[${value.map((one) => literal(of, one)).join(", ")}]`;
  }
  if (typeof value === "object") {
    const fields = nullable instanceof GraphQLInputObjectType ? nullable.getFields() : {};
    const texts = Object.entries(value).map(
      ([name, one]) => `${name}: ${literal(fields[name]?.type ?? null, one)}`,
    );
    return `{ ${texts.join(", ")} }`;
  }
  return JSON.stringify(value);
}
