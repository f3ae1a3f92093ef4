import { FieldDefinition, type ObjectType, type Schema } from "@apollo/federation-internals";
import type { RootParts } from "../../../platform/graphql/root-parts";

/** The schema that clients see, with the parts of root fields, which operations that are planned may ask for. */
export function withRootParts(apiSchema: Schema, parts: RootParts): Schema {
  if (parts.size === 0) return apiSchema;
  const schema = apiSchema.clone();
  const query = schema.schemaDefinition.rootType("query");
  for (const [name, own] of parts) {
    const whole = query?.field(name);
    if (!query || !whole) continue;
    for (const part of own) {
      const field = query.addField(new FieldDefinition<ObjectType>(part.name), whole.type);
      for (const argument of whole.arguments()) field.addArgument(argument.name, argument.type);
    }
  }
  return schema;
}
