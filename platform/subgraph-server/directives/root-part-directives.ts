import type { OwnDirectives } from "./own-directives";

/**
 * The directive by which a root field answers for a part of the records that another root field is asked for by `id`, those of some
 * types. It takes the same arguments, has the same type, and is kept from clients (`@inaccessible`). The gateway asks all parts of
 * which an id may be, in place of the field; who knows nothing of parts asks the field.
 */
export const rootPartDirectives: OwnDirectives = {
  url: "https://specs.emulation-graph.example/parts/v1.0",
  definitions: "directive @partOf(field: String!, types: [String!]!) on FIELD_DEFINITION",
};
