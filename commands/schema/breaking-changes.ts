import { CriticalityLevel, diff } from "@graphql-inspector/core";
import type { GraphQLSchema } from "graphql";

/** A breaking change that the team has agreed to, kept in schema/approved-changes.json. */
export interface ApprovedChange {
  readonly path: string;
  readonly type: string;
  readonly reason: string;
}

/** The breaking changes from one API to another that are not approved with a reason, as lines to print. */
export async function unapprovedChanges(
  released: GraphQLSchema,
  now: GraphQLSchema,
  approved: readonly ApprovedChange[],
): Promise<readonly string[]> {
  const changes = await diff(released, now);
  return changes
    .filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
    .filter(
      ({ path, type }) =>
        !approved.some((one) => one.path === path && one.type === type && one.reason.trim() !== ""),
    )
    .map(({ type, path, message }) => `${type} at ${path ?? "the schema"}: ${message}`);
}
