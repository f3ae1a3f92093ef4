import { checkYearRange } from "../../../platform/dates/calendar";
import { GraphError } from "../../../platform/errors/graph-error";
import type { Page } from "../../../platform/graphql/pagination/connection.type";
import type { PageRequest } from "../../../platform/graphql/pagination/keyset-page";
import type { DecisionFilter } from "./decision-filter.type";
import type { DecisionRow } from "./decision.entity";
import type { DecisionStore } from "./decision.store";
import { numberKeyOf } from "./number-key";

/** @throws GraphError INVALID_YEAR */
export function pageOfDecisions(
  filter: DecisionFilter,
  page: PageRequest,
  decisions: DecisionStore,
): Page<DecisionRow> {
  checkYearRange(filter);
  return decisions.page(filter, page);
}

/**
 * The decision with a number, whatever its case and the spaces around it; null where none has it.
 * @throws GraphError AMBIGUOUS_NUMBER when several have it: numbers begin anew each year and with each issuer.
 */
export async function decisionNumbered(
  number: string,
  decisions: DecisionStore,
): Promise<DecisionRow | null> {
  const found = await decisions.byNumberKey(numberKeyOf(number));
  if (found.length < 2) return found[0] ?? null;
  const ids = found.map(({ id }) => id);
  throw new GraphError(
    "AMBIGUOUS_NUMBER",
    `Several decisions have the number: ${ids.join(", ")}. Ask for one by \`node\`.`,
    {
      found: number.slice(0, 80),
      suggestions: ids,
    },
  );
}
