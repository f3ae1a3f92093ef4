import type { Database } from "../../platform/database/database";
import type { Subgraph } from "../../platform/subgraph/subgraph";
import { awardsLoaders, awardsStores, type AwardsContext } from "./context";
import { buildAwardsSchema } from "./schema";

/** Makes the awards subgraph over its database. */
export function openAwards(database: Database): Subgraph {
  const contextOver = (own: Database): AwardsContext => {
    const stores = awardsStores(own);
    return { stores, loaders: awardsLoaders(stores) };
  };
  return {
    name: "awards",
    ...buildAwardsSchema(),
    createContext: (request) => contextOver((request && database.during?.(request)) ?? database),
    version: () => database.version(),
    close: () => database.close(),
  };
}
