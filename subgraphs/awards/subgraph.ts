import type { Database } from "../../platform/database/database";
import type { Subgraph } from "../../platform/subgraph/subgraph";
import { awardsLoaders, awardsStores, type AwardsContext } from "./context";
import { buildAwardsSchema } from "./schema";

/** Makes the awards subgraph over its database. */
export function openAwards(database: Database): Subgraph {
  const stores = awardsStores(database);
  return {
    name: "awards",
    ...buildAwardsSchema(),
    createContext: (access): AwardsContext => ({ access, stores, loaders: awardsLoaders(stores) }),
    version: () => database.version(),
    close: () => database.close(),
  };
}
