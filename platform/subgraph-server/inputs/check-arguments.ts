import {
  defaultFieldResolver,
  GraphQLID,
  GraphQLString,
  isInputObjectType,
  isIntrospectionType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
} from "graphql";
import { GraphError } from "../../errors/graph-error";
import { checkText, type TextPurpose } from "../../graphql/client-text";
import { texts } from "./inputs.texts";

/** The most values of a list in an argument: more than there are kinds of anything, or titles. */
const longestList = 200;

/** Says by its name what a text is for that is no id; any other is a free text. */
const purposes: Readonly<Record<string, TextPurpose>> = { search: "search" };

/** A cursor is looked at where it is taken apart, by the order of its list. */
const checkedElsewhere: readonly string[] = ["after"];

/** @throws GraphError BAD_USER_INPUT */
type Check = (value: unknown, place: string) => void;

/**
 * Has every field of a schema look at the texts and lists among its arguments before it does anything with them. It is
 * the resolvers that look, as with rights, so that no way of running an operation passes them by. Arguments need not be
 * told of: an ID, a text or a list that is added is bounded by its type.
 */
export function checkArguments(schema: GraphQLSchema): void {
  const checks = new ArgumentChecks();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || isIntrospectionType(type) || type === schema.getMutationType()) continue;
    for (const field of Object.values(type.getFields())) {
      const check = isOfFederation(field.name) ? undefined : checks.ofFields(field.args);
      if (!check) continue;
      const resolve = field.resolve ?? defaultFieldResolver;
      field.resolve = (source, args, context, info) => {
        check(args, "");
        return resolve(source, args, context, info);
      };
    }
  }
}

/** Of the fields by which gateways ask: representations are looked at one by one. */
function isOfFederation(name: string): boolean {
  return name.startsWith("_");
}

class ArgumentChecks {
  private readonly inputs = new Map<string, Check | undefined>();

  /** Undefined where there is nothing to look at. */
  ofFields(fields: readonly (GraphQLArgument | GraphQLInputField)[]): Check | undefined {
    const checks = fields.flatMap(({ name, type }) => {
      const check = this.of(type, name);
      return check ? [{ name, check }] : [];
    });
    if (checks.length === 0) return undefined;
    return (value, place) => {
      const given = value as Readonly<Record<string, unknown>>;
      for (const { name, check } of checks) {
        const inner = given[name];
        if (inner != null) check(inner, place === "" ? name : `${place}.${name}`);
      }
    };
  }

  private of(type: GraphQLInputType, name: string): Check | undefined {
    if (isNonNullType(type)) return this.of(type.ofType, name);
    if (isListType(type)) return listCheck(this.of(type.ofType, name));
    if (type === GraphQLID) return textCheck("id");
    if (type === GraphQLString)
      return checkedElsewhere.includes(name) ? undefined : textCheck(purposes[name] ?? "text");
    if (!isInputObjectType(type)) return undefined;
    if (!this.inputs.has(type.name)) {
      // An input may hold itself.
      this.inputs.set(type.name, (value, place) => this.inputs.get(type.name)?.(value, place));
      this.inputs.set(type.name, this.ofFields(Object.values(type.getFields())));
    }
    return this.inputs.get(type.name);
  }
}

function textCheck(purpose: TextPurpose): Check {
  return (value, place) => checkText(String(value), purpose, place);
}

function listCheck(item: Check | undefined): Check {
  return (value, place) => {
    const items = value as readonly unknown[];
    if (items.length > longestList) {
      const found = { argument: place, measured: items.length, allowed: longestList };
      throw new GraphError("BAD_USER_INPUT", texts.listTooLong(found), found);
    }
    items.forEach((one, at) => one != null && item?.(one, `${place}[${at}]`));
  };
}
