import { compareAnswers } from "../answers/compare-answers";
import { unfolded } from "../answers/unfold-errors";
import { compareFailing } from "../failures/compare-failing";
import type { Failure } from "../failures/failure";
import type { Replay } from "../failures/replay";
import type { GatewayUnderTest, Oracle } from "../gateways/start-oracle";
import type { Departure, KnownDifference } from "../known/known-difference";
import { knownDifferences } from "../known/known-differences";
import { ownDifferences } from "../known/own-differences";
import type { Operation } from "../operations/operation";

/** How a gateway's answer to an operation departs from the right one; null where it does not. */
export async function findDeparture(
  oracle: Oracle,
  gateway: GatewayUnderTest,
  operation: Operation,
  failures: readonly Failure[] = [],
): Promise<Departure | null> {
  const right = await oracle.answer(operation);
  const answer = await gateway.execute(operation, failures);
  const runAgain = (replay: Replay) => oracle.answer(operation, replay);
  const difference =
    failures.length === 0
      ? compareAnswers(right, unfolded(answer, right))
      : await compareFailing({ failures, found: answer, runAgain });
  return difference && { schema: oracle.schema, operation, failures, answer, difference };
}

/** Which known difference a departure is; most are of Apollo's own executor. */
export function knownDeparture(gateway: GatewayUnderTest, departure: Departure): KnownDifference | undefined {
  const known = gateway.executor === "apollo" ? knownDifferences : ownDifferences;
  return known.find(({ matches }) => matches(departure));
}
