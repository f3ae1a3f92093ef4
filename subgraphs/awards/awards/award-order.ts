import type { ListOrder } from "../../../platform/graphql/pagination/keyset-page";
import { newestFirstIn } from "../recipients/recipient-record.store";
import type { AwardRow } from "./award.entity";

/** The orders of awards that have an index of their own, which no filter's index has. */
const walkedOrders: Readonly<Record<string, (list: string) => ListOrder<AwardRow>>> = {
  /** The latest day of conferral first, those without a known day last. */
  CONFERRED_ON: (list) => ({
    list: `${list} by day`,
    by: [{ column: "conferredSort", descending: true }, { column: "code" }],
  }),
  NAME: (list) => ({ list: `${list} by name`, by: [{ column: "recipientSort" }, { column: "code" }] }),
};

export function isWalked(orderBy: string): boolean {
  return Object.hasOwn(walkedOrders, orderBy);
}

/** An order of awards but for that of titles: the newest first where it is none of the others. */
export function awardOrderIn(list: string, orderBy = "NEWEST"): ListOrder<AwardRow> {
  return (walkedOrders[orderBy] ?? newestFirstIn)(list);
}
