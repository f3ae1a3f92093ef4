import type { RequestAccess } from "../../platform/access/request-access";
import { applyEvents } from "../../platform/outbox/apply-events.store";
import type { Database } from "../../platform/database/database";
import { usualLanguage } from "../../platform/languages/language";
import { ForeignRecords } from "../../platform/mutations/foreign-records";
import { keepForgetting } from "../../platform/mutations/keep-forgetting";
import { Writer } from "../../platform/mutations/writer";
import type { RequestScope } from "../../platform/server/request/request-record";
import { noLinks, type SubgraphLinks } from "../../platform/subgraph-server/links";
import type { Subgraph } from "../../platform/subgraph-server/subgraph";
import { awardsLoaders, awardsNodes, awardsStores, type AwardsContext } from "./context";
import { awardsRecordKinds } from "./features";
import { foreignKinds } from "./mutations/foreign-kinds";
import { buildAwardsSchema } from "./schema";
import { keptOfOthers } from "./shape";

/** Makes the awards subgraph over its database; `links` lead to the others. */
export function openAwards(database: Database, links: SubgraphLinks = noLinks): Subgraph {
  const foreign = new ForeignRecords(foreignKinds, links.owners);
  const writer = new Writer({ database, kinds: awardsRecordKinds, foreign, traces: links.traces });
  const endForgetting = keepForgetting(database);
  const contextOver = (
    access: RequestAccess,
    own: Database,
    request: RequestScope | undefined,
  ): AwardsContext => {
    const language = request?.language ?? usualLanguage;
    const stores = awardsStores(own);
    const loaders = awardsLoaders(stores);
    return { access, language, request, database: own, writer, links, stores, loaders, nodes: awardsNodes };
  };
  return {
    name: "awards",
    ...buildAwardsSchema(),
    createContext: (access, request) =>
      contextOver(access, (request && database.during?.(request)) ?? database, request),
    check: () => database.check(),
    version: () => database.version(),
    applyEvents: (batch) => applyEvents(database, keptOfOthers, batch),
    close: () => {
      endForgetting();
      return database.close();
    },
  };
}
