import type { Database } from "../../platform/database/database";
import { addEvents } from "../../platform/outbox/add-events.store";
import { tableChange } from "../../platform/outbox/table-change";
import { waitingEvents } from "../../platform/outbox/waiting-events.store";
import { ProvinceOutlineRow } from "../../subgraphs/awards/units/unit-outline.entity";

/** Writes down that awards is to be told of a province: what a write of such a record does, and no more. */
export async function tellOfProvince(
  database: Database,
  code: string,
  currentCode: string | null,
): Promise<void> {
  const change = tableChange(ProvinceOutlineRow, { code }, { code, currentCode });
  await database.write((manager) => addEvents(manager, "awards", [change]));
}

/** In which province awards takes one to be; undefined where it knows of none. */
export async function currentOf(awards: Database, code: string): Promise<string | null | undefined> {
  return (await awards.manager().findOneBy(ProvinceOutlineRow, { code }))?.currentCode;
}

/** How many events wait in a database. */
export async function waitingIn(database: Database): Promise<number> {
  return (await waitingEvents(database.manager())).reduce((sum, { count }) => sum + count, 0);
}
