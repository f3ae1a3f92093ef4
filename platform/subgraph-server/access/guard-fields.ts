import { defaultFieldResolver, isObjectType, type GraphQLFieldResolver, type GraphQLSchema } from "graphql";
import { GraphError } from "../../errors/graph-error";
import type {
  FieldProtection,
  ProtectedContext,
  ProtectedSubject,
  SchemaProtection,
} from "./schema-protection";
import { texts } from "./guard.texts";

type Resolve = GraphQLFieldResolver<unknown, ProtectedContext>;

/**
 * Lets the protected fields of a schema answer those only who hold a role for it. It is the resolvers that decide, so that
 * no way of running an operation passes them by: roots, entities, fragments, aliases, and GraphQL's own execution. Other
 * fields are left as they are.
 * @throws Error for a place that is no field of an object type: a field of an interface is never resolved itself.
 */
export function guardFields<Context extends ProtectedContext>(
  schema: GraphQLSchema,
  { fields }: SchemaProtection<Context>,
): void {
  for (const [place, protection] of Object.entries(fields)) {
    const [typeName = "", fieldName = ""] = place.split(".");
    const type = schema.getType(typeName);
    const field = isObjectType(type) ? type.getFields()[fieldName] : undefined;
    if (!field) throw new Error(`${place} is no field of an object type of this schema.`);
    field.resolve = guarded(
      { place, protection },
      (field.resolve as Resolve | undefined) ?? defaultFieldResolver,
    ) as GraphQLFieldResolver<unknown, unknown>;
  }
}

interface Guard {
  readonly place: string;
  readonly protection: FieldProtection<ProtectedContext>;
}

function guarded(guard: Guard, resolve: Resolve): Resolve {
  return (source, args, context, info): unknown => {
    const subject = guard.protection.subjectOf(source as never, args as never, context);
    if (subject instanceof Promise)
      return subject.then((found) =>
        isRead(guard, found, context) ? resolve(source, args, context, info) : null,
      );
    return isRead(guard, subject, context) ? resolve(source, args, context, info) : null;
  };
}

/**
 * Whether the field is answered.
 * @throws GraphError FORBIDDEN, or UNAUTHENTICATED for one whom nobody knows, unless the field is withheld
 */
function isRead(
  { place, protection }: Guard,
  asked: ProtectedSubject | null,
  { access }: ProtectedContext,
): boolean {
  if (asked === null) return true;
  const { roles, of } = protection;
  const { principal } = access;
  if (protection.mayRead(principal, asked.subject)) return true;
  access.noteRefusal(place, asked.record);
  if (protection.withheld) return false;
  const told = { place, of, roles: roles.join(", ") };
  throw principal.kind === "anonymous"
    ? new GraphError("UNAUTHENTICATED", texts.forRolesOfKnown(told), { allowed: roles })
    : new GraphError("FORBIDDEN", texts.forRoles(told), { allowed: roles });
}
