import type { RequestAccess } from "../../platform/access/request-access";
import type { Database } from "../../platform/database/database";
import { ForeignRecords } from "../../platform/mutations/foreign-records";
import { keepForgetting } from "../../platform/mutations/keep-forgetting";
import { Writer } from "../../platform/mutations/writer";
import type { RequestScope } from "../../platform/server/request/request-record";
import { noLinks, type SubgraphLinks } from "../../platform/subgraph-server/links";
import type { Subgraph } from "../../platform/subgraph-server/subgraph";
import { sectorLoaders, sectorStores, type SectorContext } from "./context";
import type { SectorDefinition } from "./definition";
import { sectorRecordKinds } from "./features";
import { foreignKinds } from "./mutations/foreign-kinds";
import { buildSectorSchema } from "./schema";

/** Makes the subgraph of a sector over its database; `links` lead to the others. */
export function openSector(
  sector: SectorDefinition,
  database: Database,
  links: SubgraphLinks = noLinks,
): Subgraph {
  const foreign = new ForeignRecords(foreignKinds, links.owners);
  const writer = new Writer({ database, kinds: sectorRecordKinds, foreign, traces: links.traces });
  const endForgetting = keepForgetting(database);
  const contextOver = (
    access: RequestAccess,
    own: Database,
    request: RequestScope | undefined,
  ): SectorContext => {
    const stores = sectorStores(own);
    return { access, sector, links, request, database: own, writer, stores, loaders: sectorLoaders(stores) };
  };
  return {
    name: sector.name,
    ...buildSectorSchema(sector),
    createContext: (access, request) =>
      contextOver(access, (request && database.during?.(request)) ?? database, request),
    check: () => database.check(),
    version: () => database.version(),
    close: () => {
      endForgetting();
      return database.close();
    },
  };
}
