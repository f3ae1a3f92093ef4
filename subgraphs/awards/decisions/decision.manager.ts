import { GraphError } from "../../../platform/errors/graph-error";
import { numberKeyOf, type DecisionRow } from "./decision.entity";
import type { DecisionStore } from "./decision.store";

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
