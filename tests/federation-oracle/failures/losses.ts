import { subgraphTexts } from "../federation/subgraph-texts";
import type { Failure } from "./failure";
import { readFacts, type SubgraphFacts } from "./subgraph-facts";

const subgraphs: ReadonlyMap<string, SubgraphFacts> = new Map(
  Object.entries(subgraphTexts).map(([name, text]) => [name, readFacts(text)]),
);
/** What another subgraph has taken over. */
const takenOver: ReadonlySet<string> = new Set(["catalogue.Book.weight"]);

/** What failures may do to one field of one object. */
export interface Loss {
  /** Whether it may be lost, so that an error has to tell of it. */
  readonly mayFail: boolean;
  /** Whether its own resolver fails. */
  readonly isCertain: boolean;
  /** Whether it may be null as that of what is not there is, with no error. */
  readonly mayBeAbsent: boolean;
  /** Whether something may fail that it requires, or that its object is found by. */
  readonly isNeeding: boolean;
  /** The subgraphs that what stands in the field may have come from. */
  readonly homes: readonly string[];
}

/**
 * Works out what failures may do to a field of an object that came from some subgraphs. What one of them resolves itself came
 * along with the object. What none of them does is asked of others by a key: it is lost when one of these fails, and so it is
 * when what it requires does. Where a plan could have gone several ways, any of them may have been taken.
 */
export function lossOf(
  typeName: string,
  field: string,
  from: readonly string[],
  failures: readonly Failure[],
): Loss {
  const resolvers = resolversOf(typeName, field);
  const along = resolvers.filter((name) => from.includes(name));
  const isRoot = ["Query", "Mutation"].includes(typeName);
  const hops = along.length === 0 && !isRoot;
  const homes =
    along.length > 0
      ? along
      : [...resolvers, ...(isRoot ? [] : from.filter((name) => knows(name, typeName, field)))];
  const isSameField = (failure: Failure): boolean =>
    failure.kind === "field" &&
    failure.field === field &&
    isOneOf(failure.subgraph, failure.typeName, typeName);
  const concerns = (failure: Failure): boolean => {
    const isTheirs = resolvers.includes(failure.subgraph);
    if (along.length > 0) {
      return (isTheirs && isSameField(failure)) || (along.includes(failure.subgraph) && from.length > 1);
    }
    if (isRoot) return isTheirs && (isSameField(failure) || failure.kind === "down");
    const isFar = !isReachedAtOnce(typeName, from, resolvers);
    if (failure.kind === "field")
      return isFar || isSameField(failure) || keyNames(typeName).has(failure.field);
    if (failure.kind === "reference" && isTheirs)
      return isOneOf(failure.subgraph, failure.typeName, typeName);
    return isTheirs || isFar;
  };
  const concerned = failures.filter(concerns);
  const lacking = resolvers.some((name) => hasRequired(name, typeName, field)) ? failures : [];
  return {
    mayFail: concerned.length > 0 || lacking.length > 0,
    isCertain: failures.some((one) => isSameField(one) && (along[0] ?? resolvers[0]) === one.subgraph),
    mayBeAbsent: (hops ? concerned : [])
      .concat(lacking)
      .some((one) => one.kind === "reference" && one.how === "is null"),
    isNeeding: lacking.length > 0 || (hops && concerned.length > 0),
    homes,
  };
}

/** The subgraphs that resolve a field of a type. */
export function resolversOf(typeName: string, field: string): readonly string[] {
  return [...subgraphs.keys()].filter(
    (name) =>
      !takenOver.has(`${name}.${typeName}.${field}`) &&
      typesOf(name, typeName).some((type) => type.fields.get(field)?.isResolved),
  );
}

/** The name that a type has in a subgraph that resolves one of its fields: that of the interface, where it knows no other. */
export function nameIn(subgraph: string, typeName: string, field: string): string {
  const facts = subgraphs.get(subgraph);
  if (facts?.get(typeName)?.fields.has(field)) return typeName;
  return interfacesOf(typeName).find((one) => facts?.get(one)?.fields.has(field)) ?? typeName;
}

/** Every subgraph with every type that it can be asked for by a key. */
export function keyedTypes(): readonly (readonly [subgraph: string, typeName: string])[] {
  return [...subgraphs].flatMap(([name, facts]) =>
    [...facts].flatMap(([typeName, { keys }]) => (keys.length > 0 ? [[name, typeName] as const] : [])),
  );
}

/** Every field that something requires, with the subgraphs and types that resolve it. */
export function requiredFields(): readonly (readonly [subgraph: string, typeName: string, field: string])[] {
  const every = [...subgraphs].flatMap(([name, facts]) =>
    [...facts].flatMap(([typeName, { fields }]) =>
      [...fields].map(([field, { isResolved, requires }]) => ({
        name,
        typeName,
        field,
        isResolved,
        requires,
      })),
    ),
  );
  const required = new Set(every.flatMap(({ requires }) => requires));
  return every
    .filter(({ field, isResolved, typeName }) => isResolved && required.has(field) && typeName !== "Query")
    .map(({ name, typeName, field }) => [name, typeName, field] as const);
}

export const subgraphNames: readonly string[] = [...subgraphs.keys()];

/** Whether a subgraph knows the things of an interface by that alone, and not their types. */
export const isInterfaceObject = (subgraph: string, typeName: string): boolean =>
  subgraphs.get(subgraph)?.get(typeName)?.isInterfaceObject === true;

const knows = (subgraph: string, typeName: string, field: string): boolean =>
  typesOf(subgraph, typeName).some(({ fields }) => fields.has(field));

const hasRequired = (subgraph: string, typeName: string, field: string): boolean =>
  typesOf(subgraph, typeName).some(({ fields }) => (fields.get(field)?.requires ?? []).length > 0);

/** A type as a subgraph has it, under its own name or, as an object, under that of an interface. */
function typesOf(subgraph: string, typeName: string) {
  const facts = subgraphs.get(subgraph);
  const own = facts?.get(typeName);
  const asObjects = interfacesOf(typeName).flatMap((name) => {
    const type = facts?.get(name);
    return type?.isInterfaceObject ? [type] : [];
  });
  return own ? [own, ...asObjects] : asObjects;
}

function interfacesOf(typeName: string): readonly string[] {
  return [...new Set([...subgraphs.values()].flatMap((facts) => facts.get(typeName)?.implemented ?? []))];
}

const isOneOf = (subgraph: string, failing: string, typeName: string): boolean =>
  failing === typeName ||
  (interfacesOf(typeName).includes(failing) && subgraphs.get(subgraph)?.has(failing) === true);

function keyNames(typeName: string): ReadonlySet<string> {
  return new Set(
    [...subgraphs.keys()].flatMap((name) => typesOf(name, typeName).flatMap(({ keys }) => keys.flat())),
  );
}

/** Whether each of some subgraphs knows a key by which each of others can be asked, so that no third one is needed. */
function isReachedAtOnce(typeName: string, from: readonly string[], to: readonly string[]): boolean {
  return from.every((here) =>
    to.every((there) =>
      typesOf(there, typeName).some(({ keys }) =>
        keys.some(([first = ""]) =>
          typesOf(here, typeName).some(
            (type) => type.fields.get(first)?.isResolved && !type.isInterfaceObject,
          ),
        ),
      ),
    ),
  );
}
