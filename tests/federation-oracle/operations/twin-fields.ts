import {
  getNamedType,
  GraphQLInterfaceType,
  GraphQLObjectType,
  isAbstractType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
} from "graphql";
import type { Random } from "./random";

type Field = GraphQLField<unknown, unknown>;

/** One field in two types that a value may be, and what is asked below it: GraphQL lets the arguments differ there. */
export interface Twins {
  readonly types: readonly [GraphQLObjectType, GraphQLObjectType];
  /** The field as each of the types has it. */
  readonly fields: readonly [Field, Field];
  /** One field below the other, as far as a leaf, or a type that has no field to choose. */
  readonly below: readonly Field[];
}

/** Chooses such a field: one for which arguments may differ, on the way or at its end, if there is any. */
export function chooseTwins(
  schema: GraphQLSchema,
  type: GraphQLCompositeType,
  random: Random,
  mayAsk: (field: Field) => boolean,
): Twins | undefined {
  if (!isAbstractType(type)) return undefined;
  const objects = schema.getPossibleTypes(type);
  if (objects.length < 2) return undefined;
  const one = random.pick(objects);
  const other = random.pick(objects.filter((object) => object !== one));
  const shared = Object.values(one.getFields()).flatMap((field): [Field, Field][] => {
    const same = other.getFields()[field.name];
    return same && String(same.type) === String(field.type) && mayAsk(field) ? [[field, same]] : [];
  });
  const promising = shared.filter(([field]) => field.args.length > 0 || hasFields(field));
  if (promising.length === 0) return undefined;
  const fields = random.pick(promising);
  return { types: [one, other], fields, below: chain(fields[0], random, mayAsk) };
}

function chain(from: Field, random: Random, mayAsk: (field: Field) => boolean): readonly Field[] {
  const found: Field[] = [];
  for (let at = from; hasFields(at) && found.length < 3;) {
    const fields = Object.values(fieldsBelow(at)).filter(mayAsk);
    const leaves = fields.filter((field) => !hasFields(field));
    const withArguments = fields.filter(({ args }) => args.length > 0);
    const isLast = found.length === 2;
    const usable = isLast ? leaves : withArguments.length > 0 && random.chance(0.7) ? withArguments : fields;
    if (usable.length === 0) return found;
    at = random.pick(usable);
    found.push(at);
  }
  return found;
}

const hasFields = (field: Field): boolean => Object.keys(fieldsBelow(field)).length > 0;

function fieldsBelow({ type }: Field): Readonly<Record<string, Field>> {
  const named = getNamedType(type);
  return named instanceof GraphQLObjectType || named instanceof GraphQLInterfaceType ? named.getFields() : {};
}
