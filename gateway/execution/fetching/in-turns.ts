import { giveTurn } from "../../../platform/graphql/turns";

/** How many entities are looked at before others have their turn. */
const turn = 2_000;

/** Does something with each item; where these are many, others have their turn between. Few items are done with at once. */
export function inTurns<Item>(items: readonly Item[], work: (item: Item) => void): Promise<void> | void {
  if (items.length > turn) return takeTurns(items, work);
  for (const item of items) work(item);
}

async function takeTurns<Item>(items: readonly Item[], work: (item: Item) => void): Promise<void> {
  for (const [at, item] of items.entries()) {
    if (at > 0 && at % turn === 0) await giveTurn();
    work(item);
  }
}
