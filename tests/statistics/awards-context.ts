import { accessOf } from "../../platform/access/testkit/access-of";
import type { Database } from "../../platform/database/database";
import { ForeignRecords } from "../../platform/mutations/foreign-records";
import { Writer } from "../../platform/mutations/writer";
import { noLinks } from "../../platform/subgraph-server/links";
import { awardsLoaders, awardsNodes, awardsStores, type AwardsContext } from "../../subgraphs/awards/context";

/** What a request to the awards subgraph is answered with. */
export function awardsContext(database: Database): AwardsContext {
  const stores = awardsStores(database);
  return {
    access: accessOf(),
    language: "en",
    request: undefined,
    database,
    writer: new Writer({ database, kinds: [], foreign: new ForeignRecords(new Map(), noLinks.owners) }),
    links: noLinks,
    stores,
    loaders: awardsLoaders(stores),
    nodes: awardsNodes,
  };
}
