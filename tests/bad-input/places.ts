import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSchema, isInputObjectType, isInterfaceType, isObjectType } from "graphql";
import { root } from "../../testing/start-process";

/**
 * Where the public schema takes an argument or a field of an input with one of some names: `AwardFilter`, or
 * `Unit.memberships`. What an object type has from an interface is told at the interface alone.
 */
export function placesWith(names: readonly string[]): readonly string[] {
  const schema = buildSchema(readFileSync(join(root, "schema", "api.graphql"), "utf8"));
  const places = Object.values(schema.getTypeMap()).flatMap((type) => {
    if (isInputObjectType(type)) {
      return Object.keys(type.getFields()).some((field) => names.includes(field)) ? [type.name] : [];
    }
    if (!isObjectType(type) && !isInterfaceType(type)) return [];
    return Object.values(type.getFields())
      .filter(({ args }) => args.some(({ name }) => names.includes(name)))
      .filter(({ name }) => !type.getInterfaces().some((above) => name in above.getFields()))
      .map(({ name }) => `${type.name}.${name}`);
  });
  return places.sort();
}
