import { GraphError } from "../../../platform/errors/graph-error";
import { numberKeyOf, type DecisionRow } from "./decision.entity";
import type { DecisionStore } from "./decision.store";
import { texts } from "./decisions.texts";

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
  throw new GraphError("AMBIGUOUS_NUMBER", texts.ambiguousNumber({ ids: ids.join(", ") }), {
    found: number.slice(0, 80),
    suggestions: ids,
  });
}
