import { kindOf, rowOf } from "../library/library";
import { ownValue } from "../library/own-value";
import { mutationResolvers } from "./mutation-fields";
import { peopleResolvers } from "./people-fields";
import { held, type Resolver, type Resolvers, type Source } from "./resolver";
import { queryResolvers } from "./root-fields";
import { workResolvers } from "./work-fields";

const resolvers: Resolvers = {
  ...workResolvers,
  ...peopleResolvers,
  ...queryResolvers,
  ...mutationResolvers,
};
const works: readonly string[] = ["Book", "Film", "Magazine"];

/** How a field is resolved, in whatever schema it stands: subgraphs and the whole schema answer from one place. */
export function resolverOf(typeName: string, field: string): Resolver {
  const written =
    ownValue(resolvers[typeName], field) ??
    (works.includes(typeName) ? ownValue(resolvers["Work"], field) : undefined);
  if (written) return written;
  const read = held(typeName, field);
  // Keys stand in the reference itself, which is all that is known of what is nowhere.
  return (source, args, context) =>
    Object.hasOwn(source, field) ? source[field] : read(source, args, context);
}

/** The type of a value under an interface or union; undefined for a work that is nowhere. */
export function typeNameOf(source: Source): string | undefined {
  const typeName = source["__typename"];
  return typeName === "Work" ? kindOf(String(source["id"])) : (typeName as string);
}

/** Whether what a reference points at is there. */
export const isThere = (typeName: string, source: Source): boolean => rowOf(typeName, source) !== undefined;
