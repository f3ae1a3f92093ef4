import type { ExecutionResult } from "graphql";
import { recordKinds } from "../../commands/records/record-kinds";
import type { RequestAccess } from "../../platform/access/request-access";
import type { Database } from "../../platform/database/database";
import type { DatabaseShape } from "../../platform/database/database-shape";
import { OutboxTraces } from "../../platform/mutations/outbox-traces";
import { noOutbox } from "../../platform/outbox/outbox";
import { SubgraphExecutor } from "../../platform/subgraph-server/execution/subgraph-executor";
import { noLinks } from "../../platform/subgraph-server/links";
import type { Owners } from "../../platform/subgraph-server/owners/owners";
import { awardsDatabase } from "../../subgraphs/awards/shape";
import { courts } from "../../subgraphs/courts/definition";
import { sectorShape } from "../../subgraphs/sector/shape";
import { openSector } from "../../subgraphs/sector/subgraph";

/** The subgraph of the courts by itself, whose events wait. */
export interface CourtsAlone {
  readonly database: Database;
  run(text: string, input: object, access: RequestAccess): Promise<ExecutionResult>;
  close(): Promise<void>;
}

/** What awards is asked for is there, and no other sector has a unit. */
const owners: Owners = {
  entities: (_subgraph, references) =>
    Promise.resolve(
      references.map(({ id, __typename }) => (__typename.endsWith("Unit") ? null : { __typename, id })),
    ),
};

export async function courtsOver(open: (shape: DatabaseShape) => Promise<Database>): Promise<CourtsAlone> {
  const database = await open(sectorShape(courts));
  const traces = new OutboxTraces({
    kinds: recordKinds,
    keeperOfMentions: awardsDatabase.name,
    outbox: noOutbox,
  });
  const subgraph = openSector(courts, database, { ...noLinks, owners, traces });
  const executor = new SubgraphExecutor(subgraph.schema);
  return {
    database,
    run: (text, input, access) =>
      executor.execute({ text, variables: { input }, context: subgraph.createContext(access) }),
    close: () => subgraph.close(),
  };
}
