import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  buildASTSchema,
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  parse,
  type GraphQLInputType,
} from "graphql";
import { inputsOfMutations } from "../../platform/subgraph-server/inputs/inputs-of-mutations";
import { root } from "../../testing/start-process";

interface Named {
  readonly name: string;
  readonly type: GraphQLInputType;
}

/**
 * Where the public schema takes an argument or a field of an input with one of some names: `AwardFilter`, or
 * `Unit.memberships`, but for what mutations are given: that is refused as an expected error, by the mutation. What an object type has from an interface is told at the interface alone.
 */
export function placesWith(names: readonly string[]): readonly string[] {
  return [...new Set(placesThat(({ name }) => names.includes(name)).map(([place]) => place))];
}

/** The same of arguments and fields of inputs of some types, each with its name: `AwardFilter.search`, or `Sector.unit(code)`. */
export function placesOf(types: readonly string[]): readonly string[] {
  return placesThat(({ type }) => types.includes(getNamedType(type).name)).map(([place, name]) =>
    place.includes(".") ? `${place}(${name})` : `${place}.${name}`,
  );
}

function placesThat(fits: (input: Named) => boolean): readonly (readonly [place: string, name: string])[] {
  const document = parse(readFileSync(join(root, "schema", "api.graphql"), "utf8"));
  const schema = buildASTSchema(document);
  const written = inputsOfMutations(document);
  const places = Object.values(schema.getTypeMap()).flatMap((type) => {
    if (type === schema.getMutationType() || written.has(type.name)) return [];
    if (isInputObjectType(type)) return inputsThat(fits, type.name, Object.values(type.getFields()));
    if (!isObjectType(type) && !isInterfaceType(type)) return [];
    return Object.values(type.getFields())
      .filter(({ name }) => !type.getInterfaces().some((above) => name in above.getFields()))
      .flatMap(({ name, args }) => inputsThat(fits, `${type.name}.${name}`, args));
  });
  return places.sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0));
}

function inputsThat(fits: (input: Named) => boolean, place: string, inputs: readonly Named[]) {
  return inputs.filter(fits).map(({ name }): readonly [string, string] => [place, name]);
}
