import type { OwnDirectives } from "../directives/own-directives";

/**
 * The directives by which a schema says who may read a field, and what tells of people. They are composed into the
 * supergraph, so that who reads it knows too; they are not what decides.
 */
export const accessDirectives: OwnDirectives = {
  url: "https://specs.emulation-graph.example/access/v1.0",
  definitions: `directive @requiresRole(roles: [String!]!, of: String!) on FIELD_DEFINITION

directive @personal on FIELD_DEFINITION | ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION`,
};
