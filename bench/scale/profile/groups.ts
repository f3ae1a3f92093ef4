import type { ProfileNode } from "./profile";

/** Whose code it is that ran. */
export type Group =
  | "SQL driver and database"
  | "TypeORM"
  | "graphql-js"
  | "gateway: planner and shaping"
  | "type-graphql"
  | "resolvers, loaders, stores"
  | "garbage collection"
  | "Apollo Server, with the JSON of the answer"
  | "Node and native code"
  | "other packages"
  | typeof idle;

/** Time in which nothing ran. */
export const idle = "idle";

const byName: Readonly<Record<string, Group>> = {
  "(idle)": idle,
  "(garbage collector)": "garbage collection",
  "(program)": "Node and native code",
  "(root)": "Node and native code",
};

const byPlace: readonly (readonly [RegExp, Group])[] = [
  [
    /node_modules\/(libsql|@libsql|@neon-rs|mysql2|sqlstring|denque|long|iconv-lite|lru\.min)\//,
    "SQL driver and database",
  ],
  [/node_modules\/typeorm\//, "TypeORM"],
  [/node_modules\/(graphql|@graphql-tools)\//, "graphql-js"],
  [/node_modules\/@apollo\/(server|utils\.|usage-)/, "Apollo Server, with the JSON of the answer"],
  [/node_modules\/@apollo\/|\/dist\/gateway\//, "gateway: planner and shaping"],
  [/node_modules\/type-graphql\//, "type-graphql"],
  [/node_modules\/dataloader\/|\/dist\/(subgraphs|platform|commands)\//, "resolvers, loaders, stores"],
  [/node_modules\//, "other packages"],
  [/^node:/, "Node and native code"],
];

/** The group of a frame; none for what is built in and counts as its caller. */
export function groupOf({ functionName, url }: ProfileNode["callFrame"]): Group | undefined {
  if (url !== "") return byPlace.find(([place]) => place.test(url))?.[1] ?? "other packages";
  return byName[functionName];
}
