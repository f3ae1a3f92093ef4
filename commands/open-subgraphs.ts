import { noLinks, type SubgraphLinks } from "../platform/subgraph-server/links";
import type { Subgraph } from "../platform/subgraph-server/subgraph";
import { openAwards } from "../subgraphs/awards/subgraph";
import { openSector } from "../subgraphs/sector/subgraph";
import { sectors } from "../subgraphs/sectors";
import type { Databases } from "./open-databases";

/** Makes all subgraphs over their databases, each with its links to the others. */
export function openSubgraphs(
  databases: Databases,
  linksOf: (subgraph: string) => SubgraphLinks = () => noLinks,
): readonly Subgraph[] {
  const databaseOf = (name: string) => {
    const database = databases[name];
    if (!database) throw new Error(`no database is open for the subgraph ${name}`);
    return database;
  };
  return [
    openAwards(databaseOf("awards"), linksOf("awards")),
    ...sectors.map((sector) => openSector(sector, databaseOf(sector.name), linksOf(sector.name))),
  ];
}
