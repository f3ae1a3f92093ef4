import type { Subgraph } from "../platform/subgraph-server/subgraph";
import { openAwards } from "../subgraphs/awards/subgraph";
import { openSector } from "../subgraphs/sector/subgraph";
import { sectors } from "../subgraphs/sectors";
import type { Databases } from "./open-databases";

/** Makes all subgraphs over their databases. */
export function openSubgraphs(databases: Databases): readonly Subgraph[] {
  const databaseOf = (name: string) => {
    const database = databases[name];
    if (!database) throw new Error(`no database is open for the subgraph ${name}`);
    return database;
  };
  return [
    openAwards(databaseOf("awards")),
    ...sectors.map((sector) => openSector(sector, databaseOf(sector.name))),
  ];
}
