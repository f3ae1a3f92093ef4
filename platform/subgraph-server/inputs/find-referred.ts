import {
  defaultFieldResolver,
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
import { parseIdOf, toGlobalId } from "../../graphql/global-id";
import {
  keyOfReference,
  oneRecord,
  type CodeReference,
  type IdReference,
  type StatedReferences,
} from "./stated-references";
import { isUnknownId } from "./unknown-ids";
import { unknownCode } from "./unknown-code";
import { texts } from "./inputs.texts";

/** @throws GraphError UNKNOWN_CODE, INVALID_ID */
type Find<Context> = (value: string, context: Context, argument: string) => Promise<void>;

/** A value that refers to something, where it was put in. */
interface Referring<Context> {
  readonly value: string;
  readonly argument: string;
  readonly find: Find<Context>;
}

type Collect<Context> = (value: unknown, argument: string, found: Referring<Context>[]) => void;

/**
 * Has every field of a schema look for the records to which its arguments refer before it is resolved: a misspelt code in a
 * filter would look like "no records". All of one request are looked for together, as its loaders do it. Whoever may not
 * ask a field is refused before.
 */
export function findReferred<Context extends object>(
  schema: GraphQLSchema,
  stated: StatedReferences<Context>,
): void {
  const inputs = new ReferringInputs(stated);
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || isIntrospectionType(type) || type === schema.getMutationType()) continue;
    const types = [type.name, ...type.getInterfaces().map(({ name }) => name)];
    for (const field of Object.values(type.getFields())) {
      const placesOf = (name: string) => types.map((one) => `${one}.${field.name}(${name}:)`);
      const collect = inputs.ofFields(field.args, placesOf);
      if (!collect) continue;
      const resolve = field.resolve ?? defaultFieldResolver;
      field.resolve = (source, args, context: Context, info): unknown => {
        const found: Referring<Context>[] = [];
        collect(args, "", found);
        if (found.length === 0) return resolve(source, args, context, info);
        const asked = found.map(({ value, argument, find }) => find(value, context, argument));
        return Promise.all(asked).then(() => resolve(source, args, context, info));
      };
    }
  }
}

class ReferringInputs<Context extends object> {
  private readonly inputs = new Map<string, Collect<Context> | undefined>();

  constructor(private readonly stated: StatedReferences<Context>) {}

  /** Undefined where nothing refers to anything that is to be looked for. */
  ofFields(
    fields: readonly (GraphQLArgument | GraphQLInputField)[],
    placesOf: (name: string) => readonly string[],
  ): Collect<Context> | undefined {
    const inner = fields.flatMap(({ name, type }) => {
      const collect = this.of(type, placesOf(name), name);
      return collect ? [{ name, collect }] : [];
    });
    if (inner.length === 0) return undefined;
    return (value, argument, found) => {
      const given = value as Readonly<Record<string, unknown>>;
      for (const { name, collect } of inner)
        if (given[name] != null) collect(given[name], argument === "" ? name : `${argument}.${name}`, found);
    };
  }

  private of(type: GraphQLInputType, places: readonly string[], name: string): Collect<Context> | undefined {
    if (isNonNullType(type)) return this.of(type.ofType, places, name);
    if (isListType(type)) return eachOf(this.of(type.ofType, places, name));
    if (isInputObjectType(type)) {
      if (!this.inputs.has(type.name)) {
        // An input may hold itself.
        this.inputs.set(type.name, (value, at, found) => this.inputs.get(type.name)?.(value, at, found));
        const fields = Object.values(type.getFields());
        this.inputs.set(
          type.name,
          this.ofFields(fields, (inner) => [`${type.name}.${inner}`]),
        );
      }
      return this.inputs.get(type.name);
    }
    const key = keyOfReference(this.stated, places, name);
    const reference = key === undefined ? undefined : this.stated[key];
    if (reference === undefined || reference === oneRecord) return undefined;
    const find = reference.by === "id" ? byId(reference) : byCode(reference);
    return (value, argument, found) => void found.push({ value: String(value), argument, find });
  }
}

function eachOf<Context>(item: Collect<Context> | undefined): Collect<Context> | undefined {
  return (
    item &&
    ((value, argument, found) =>
      (value as readonly unknown[]).forEach(
        (one, at) => one != null && item(one, `${argument}[${at}]`, found),
      ))
  );
}

/** An id is repeated only where it is another subgraph's: one of this subgraph's may be made of a person's name. */
function byId<Context extends object>({ own, foreign }: IdReference<Context>): Find<Context> {
  const typeNames = [...Object.keys(own), ...foreign.map(({ type }) => type)];
  return async (id, context, argument) => {
    const { typeName, code } = parseIdOf(typeNames, id);
    const find = Object.hasOwn(own, typeName) ? own[typeName] : undefined;
    if (find) {
      if ((await find(code, context)) === null)
        throw new GraphError("UNKNOWN_CODE", texts.unknownIdAt({ argument }), { argument });
    } else if (isUnknownId(context, id)) {
      throw new GraphError("UNKNOWN_CODE", texts.unknownId({ id: JSON.stringify(id) }), {
        argument,
        found: id,
      });
    }
  };
}

function byCode<Context extends object>(reference: CodeReference<Context>): Find<Context> {
  const { what, find, foreign = [], codes } = reference;
  return async (code, context) => {
    const isKnown = find
      ? (await find(code, context)) !== null
      : code !== "" && foreign.some(({ type }) => !isUnknownId(context, toGlobalId(type, code)));
    if (!isKnown) throw unknownCode(what, code, await codes(context));
  };
}
