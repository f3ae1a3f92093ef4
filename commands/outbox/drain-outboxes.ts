import { applyEvents } from "../../platform/outbox/apply-events.store";
import { forgetTold, readWaiting, waitingEvents } from "../../platform/outbox/waiting-events.store";
import type { Database } from "../../platform/database/database";
import { awardsDatabase, keptOfOthers } from "../../subgraphs/awards/shape";
import type { Databases } from "../open-databases";

/**
 * Brings what waits to be told to where it is kept. Whoever writes what is kept there, beside the records, does so first: older events
 * would come after it otherwise, and undo it.
 */
export async function drainOutboxes(databases: Databases): Promise<void> {
  for (const database of Object.values(databases)) {
    for (const { target } of await waitingEvents(database.manager())) {
      const keeper = databases[target];
      if (keeper) await drain(database, keeper);
    }
  }
}

async function drain(database: Database, keeper: Database): Promise<void> {
  const entities = keeper.name === awardsDatabase.name ? keptOfOthers : [];
  for (let last = 0; ;) {
    const batch = await readWaiting(database, keeper.name, last);
    if (!batch) return;
    last = await applyEvents(keeper, entities, batch);
    // Some are missing before them, which a recount mends.
    if (last < (batch.events[0]?.id ?? 0)) return;
    await forgetTold(database, keeper.name, last);
  }
}
