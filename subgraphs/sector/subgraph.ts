import type { Database } from "../../platform/database/database";
import type { Subgraph } from "../../platform/subgraph/subgraph";
import { sectorLoaders, sectorStores, type SectorContext } from "./context";
import type { SectorDefinition } from "./definition";
import { buildSectorSchema } from "./schema";

/** Makes the subgraph of a sector over its database. */
export function openSector(sector: SectorDefinition, database: Database): Subgraph {
  const stores = sectorStores(database);
  return {
    name: sector.name,
    ...buildSectorSchema(sector),
    createContext: (access): SectorContext => ({ access, sector, stores, loaders: sectorLoaders(stores) }),
    version: () => database.version(),
    close: () => database.close(),
  };
}
