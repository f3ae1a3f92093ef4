import type { RequestAccess } from "../../platform/access/request-access";
import type { Database } from "../../platform/database/database";
import { noLinks, type SubgraphLinks } from "../../platform/subgraph-server/links";
import type { Subgraph } from "../../platform/subgraph-server/subgraph";
import { sectorLoaders, sectorStores, type SectorContext } from "./context";
import type { SectorDefinition } from "./definition";
import { buildSectorSchema } from "./schema";

/** Makes the subgraph of a sector over its database; `links` lead to the others. */
export function openSector(
  sector: SectorDefinition,
  database: Database,
  links: SubgraphLinks = noLinks,
): Subgraph {
  const contextOver = (access: RequestAccess, own: Database): SectorContext => {
    const stores = sectorStores(own);
    return { access, sector, links, stores, loaders: sectorLoaders(stores) };
  };
  return {
    name: sector.name,
    ...buildSectorSchema(sector),
    createContext: (access, request) =>
      contextOver(access, (request && database.during?.(request)) ?? database),
    check: () => database.check(),
    version: () => database.version(),
    close: () => database.close(),
  };
}
