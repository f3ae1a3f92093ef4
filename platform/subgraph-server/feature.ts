import type { ClassType, NonEmptyArray } from "type-graphql";
import type { RequestAccess } from "../access/request-access";
import type { Database } from "../database/database";
import type { DatabaseShape } from "../database/database-shape";
import type { ReadModel } from "../database/read-model";
import { parseIdOf } from "../graphql/global-id";
import type { RecordKind, RecordOutline } from "../records";
import type { ReferenceResolver } from "./execution/entities";

type StoreClass = new (database: Database) => object;
type Stores = Readonly<Record<string, StoreClass>>;
type Loaders = Readonly<Record<string, (store: never, others: never) => object>>;

/** What a feature is to its subgraph; what it has not is left out. */
export interface Feature {
  /** The name of its folder. */
  readonly name: string;
  /** Its tables. */
  readonly entities?: DatabaseShape["entities"];
  /** Its kinds of records, in the order in which they are imported. */
  readonly kinds?: readonly unknown[];
  /** What its database keeps of records that lie in others. */
  readonly outlines?: readonly RecordOutline[];
  readonly readModels?: readonly ReadModel[];
  /** The classes of its stores, each by its name in the context. */
  readonly stores?: Stores;
  /** Makes the loaders of one request over the store of the same name; `others` are those of the features before it. */
  readonly loaders?: Loaders;
  /** How a record that has an id is found, by the name of its type. */
  readonly nodes?: Readonly<Record<string, FindNode<never>>>;
  /** How entities are found that are pointed at by something else than the id of a node, by the name of their type. */
  readonly references?: Readonly<Record<string, ReferenceResolver<never>>>;
  /**
   * The modules of its resolvers, all of whose exports are resolvers. They are required when a schema is built: an import
   * of records, which knows every feature but no schema, would spend a sixth more on its start for them.
   */
  readonly resolvers?: () => readonly unknown[];
  /** Its object types that no field of a resolver leads to by itself: those that stand under an interface. */
  readonly types?: () => readonly ClassType[];
}

/** A feature whose own parts are known by type. */
interface FeatureOf<OwnStores, OwnLoaders> extends Feature {
  readonly stores?: OwnStores & Stores;
  readonly loaders?: OwnLoaders & Loaders;
  readonly nodes?: Readonly<Record<string, FindNode<LoadersIn<OwnLoaders>>>>;
  readonly references?: Readonly<Record<string, ReferenceResolver<FindingContext<LoadersIn<OwnLoaders>>>>>;
}

/** Finds a record by its code; null where there is none, or none that whoever asks may know of. */
export type FindNode<Own> = (code: string, loaders: Own, access: RequestAccess) => Promise<object | null>;

/** What records are found with. */
interface FindingContext<Own> {
  readonly loaders: Own;
  readonly access: RequestAccess;
}

type StoresIn<Own> = {
  readonly [Name in keyof Own]: Own[Name] extends new (database: Database) => infer Store ? Store : never;
};
type LoadersIn<Own> = {
  readonly [Name in keyof Own]: Own[Name] extends (store: never, others: never) => infer Made ? Made : never;
};

/** The parts of all members of a union, as one type. */
type Together<Parts> = (Parts extends unknown ? (parts: Parts) => void : never) extends (
  parts: infer All,
) => void
  ? All
  : never;
type OwnStoresOf<One> = One extends FeatureOf<infer Own, infer _> ? Own : never;
type OwnLoadersOf<One> = One extends FeatureOf<infer _, infer Own> ? Own : never;

/** The stores of some features, by name. */
export type StoresOf<Features extends readonly unknown[]> = StoresIn<Together<OwnStoresOf<Features[number]>>>;

/** The loaders of some features, by name. */
export type LoadersOf<Features extends readonly unknown[]> = LoadersIn<
  Together<OwnLoadersOf<Features[number]>>
>;

/** Tells a feature, and sees to it that its loaders fit its stores. */
export function feature<
  const OwnStores extends Stores = Record<never, never>,
  const OwnLoaders extends Loaders = Record<never, never>,
>(
  parts: FeatureOf<OwnStores, OwnLoaders> & {
    readonly loaders?: {
      readonly [Name in keyof OwnLoaders]: Name extends keyof OwnStores
        ? (store: InstanceType<OwnStores[Name]>, others: never) => object
        : never;
    };
  },
): FeatureOf<OwnStores, OwnLoaders> {
  return parts;
}

/** How the stores of some features are made over a database: one of each, for each request. */
export function storesOf<const Features extends readonly Feature[]>(
  features: Features,
): (database: Database) => StoresOf<Features> {
  const stores = features.flatMap((one) => Object.entries(one.stores ?? {}));
  const made = stores.map(([name], at) => `${name}: new parts[${at}](database)`);
  return compiled(`(database) => ({ ${made.join(", ")} })`, stores);
}

/** How the loaders of some features are made over their stores, for each request. */
export function loadersOf<const Features extends readonly Feature[]>(
  features: Features,
): (stores: StoresOf<Features>) => LoadersOf<Features> {
  const loaders = features.flatMap((one) => Object.entries(one.loaders ?? {}));
  const none = loaders.map(([name]) => `${name}: null`);
  const made = loaders.map(([name], at) => `made.${name} = parts[${at}](stores.${name}, made);`);
  return compiled(
    `(stores) => { const made = { ${none.join(", ")} }; ${made.join(" ")} return made; }`,
    loaders,
  );
}

/**
 * A function from its text, which names its parts: each request makes two of these objects in each subgraph, and a loop
 * over the names takes 1.5 µs longer for them than a literal. The names are those of our features.
 */
function compiled<Made>(text: string, parts: readonly (readonly [string, unknown])[]): Made {
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- see above
  return new Function("parts", `return ${text};`)(parts.map(([, part]) => part)) as Made;
}

/** The tables of some features. */
export const tablesOf = (features: readonly Feature[]): DatabaseShape["entities"] =>
  features.flatMap(({ entities }) => entities ?? []);

/** The kinds of records of some features, in the order in which they are imported. */
export const recordKindsOf = (features: readonly Feature[]): readonly RecordKind[] =>
  features.flatMap(({ kinds }) => kinds ?? []) as readonly RecordKind[];

export const outlinesOf = (features: readonly Feature[]): readonly RecordOutline[] =>
  features.flatMap(({ outlines }) => outlines ?? []);

export const readModelsOf = (features: readonly Feature[]): readonly ReadModel[] =>
  features.flatMap(({ readModels }) => readModels ?? []);

/** How the records of some features that have an id are found, by the name of their type. */
export function nodesOf<const Features extends readonly Feature[]>(
  features: Features,
): ReadonlyMap<string, FindNode<LoadersOf<Features>>> {
  const entries = features.flatMap(({ nodes }) => Object.entries(nodes ?? {}));
  return new Map(entries as [string, FindNode<LoadersOf<Features>>][]);
}

/** How the entities of some features are found: nodes by their id, and what a feature says itself. */
export function referencesOf<const Features extends readonly Feature[]>(
  features: Features,
): Readonly<Record<string, FindEntity<Features>>> {
  const byId = [...nodesOf(features)].map(([typeName, find]): [string, FindEntity<Features>] => [
    typeName,
    ({ id }: { id: string }, { loaders, access }) => find(parseIdOf([typeName], id).code, loaders, access),
  ]);
  const others = features.flatMap(({ references }) => Object.entries(references ?? {}));
  return Object.fromEntries([...byId, ...(others as [string, FindEntity<Features>][])]);
}

type FindEntity<Features extends readonly Feature[]> = ReferenceResolver<FindingContext<LoadersOf<Features>>>;

type Exports = Readonly<Record<string, ClassType>>;

/**
 * The resolvers of some features. Fields stand in a schema in the order in which their classes were loaded, so features
 * are taken by name: the schema's text does not follow from the order of import.
 */
export function resolversOf(features: readonly Feature[]): NonEmptyArray<ClassType> {
  const byName = [...features].sort((one, other) => (one.name < other.name ? -1 : 1));
  const modules: readonly unknown[] = byName.flatMap(({ resolvers }) => resolvers?.() ?? []);
  return modules.flatMap((module) => Object.values(module as Exports)) as NonEmptyArray<ClassType>;
}

/** The object types of some features that are under an interface; to be asked for after the resolvers, for their order. */
export const typesOf = (features: readonly Feature[]): readonly ClassType[] =>
  features.flatMap(({ types }) => types?.() ?? []);
