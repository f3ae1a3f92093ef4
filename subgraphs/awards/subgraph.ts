import type { RequestAccess } from "../../platform/access/request-access";
import { applyEvents } from "../../platform/outbox/apply-events.store";
import type { Database } from "../../platform/database/database";
import { usualLanguage, type Language } from "../../platform/languages/language";
import { noLinks, type SubgraphLinks } from "../../platform/subgraph-server/links";
import type { Subgraph } from "../../platform/subgraph-server/subgraph";
import { awardsLoaders, awardsNodes, awardsStores, type AwardsContext } from "./context";
import { buildAwardsSchema } from "./schema";
import { keptOfOthers } from "./shape";

/** Makes the awards subgraph over its database; `links` lead to the others. */
export function openAwards(database: Database, links: SubgraphLinks = noLinks): Subgraph {
  const contextOver = (access: RequestAccess, language: Language, own: Database): AwardsContext => {
    const stores = awardsStores(own);
    return { access, language, links, stores, loaders: awardsLoaders(stores), nodes: awardsNodes };
  };
  return {
    name: "awards",
    ...buildAwardsSchema(),
    createContext: (access, request) =>
      contextOver(
        access,
        request?.language ?? usualLanguage,
        (request && database.during?.(request)) ?? database,
      ),
    check: () => database.check(),
    version: () => database.version(),
    applyEvents: (batch) => applyEvents(database, keptOfOthers, batch),
    close: () => database.close(),
  };
}
