import {
  getNullableType,
  isInputObjectType,
  Kind,
  valueFromASTUntyped,
  type FieldNode,
  type GraphQLField,
  type GraphQLInputType,
  type OperationDefinitionNode,
  type ValueNode,
} from "graphql";
import type { Variables } from "./cost";

/** What a place in the arguments of a field is given: as the document says, or as a request's variables do. */
export type GivenValue = { readonly known: unknown } | { readonly from: (variables: Variables) => unknown };

/** Where a value is looked for: by these names, one within the other, in a value of a type. */
interface Place {
  readonly names: readonly string[];
  readonly type: GraphQLInputType;
}

/** Reads what the fields of one operation are given. Default values count as given, those of variables too. */
export class GivenValues {
  private readonly defaults: Variables;

  constructor({ variableDefinitions = [] }: OperationDefinitionNode) {
    this.defaults = Object.fromEntries(
      variableDefinitions.flatMap(({ variable, defaultValue }) =>
        defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
      ),
    );
  }

  /** The value of an argument, or of a field in it: `filter.first`. Undefined and null are none; of a list only its length counts. */
  at(path: string, node: FieldNode, { args }: GraphQLField<unknown, unknown>): GivenValue {
    const [first, ...names] = path.split(".");
    const argument = args.find(({ name }) => name === first);
    if (!argument) return { known: undefined };
    const place = { names, type: argument.type };
    const value = node.arguments?.find(({ name }) => name.value === first)?.value;
    if (!value) return { known: valueAt(argument.defaultValue, place) };
    return this.within(value, place, argument.defaultValue);
  }

  /** The whole of a value, with what variables say in it. */
  whole(value: ValueNode): GivenValue {
    if (!hasVariables(value)) return { known: valueFromASTUntyped(value) };
    return { from: (variables) => valueFromASTUntyped(value, { ...this.defaults, ...variables }) };
  }

  /** `otherwise` is what holds where a variable is not given. */
  private within(value: ValueNode, place: Place, otherwise: unknown): GivenValue {
    if (value.kind === Kind.VARIABLE) {
      const name = value.name.value;
      const usual = name in this.defaults ? this.defaults[name] : otherwise;
      return { from: (variables) => valueAt(variables[name] === undefined ? usual : variables[name], place) };
    }
    const [next, ...names] = place.names;
    if (next === undefined)
      return { known: value.kind === Kind.LIST ? value.values : valueFromASTUntyped(value) };
    const field = fieldOf(place.type, next);
    if (value.kind !== Kind.OBJECT || !field) return { known: undefined };
    const inner = { names, type: field.type };
    const given = value.fields.find(({ name }) => name.value === next)?.value;
    return given
      ? this.within(given, inner, field.defaultValue)
      : { known: valueAt(field.defaultValue, inner) };
  }
}

/** What an argument is, or a field in it, where an operation says nothing. */
export function byDefault(path: string, { args }: GraphQLField<unknown, unknown>): unknown {
  const [first, ...names] = path.split(".");
  const argument = args.find(({ name }) => name === first);
  return argument && valueAt(argument.defaultValue, { names, type: argument.type });
}

function valueAt(value: unknown, { names: [next, ...names], type }: Place): unknown {
  if (next === undefined) return value;
  const field = fieldOf(type, next);
  if (!field || !isRecord(value)) return undefined;
  const own = Object.hasOwn(value, next) ? value[next] : undefined;
  return valueAt(own === undefined ? field.defaultValue : own, { names, type: field.type });
}

function fieldOf(type: GraphQLInputType, name: string) {
  const nullable = getNullableType(type);
  return isInputObjectType(nullable) ? nullable.getFields()[name] : undefined;
}

function hasVariables(value: ValueNode): boolean {
  switch (value.kind) {
    case Kind.VARIABLE:
      return true;
    case Kind.LIST:
      return value.values.some(hasVariables);
    case Kind.OBJECT:
      return value.fields.some((field) => hasVariables(field.value));
    default:
      return false;
  }
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
