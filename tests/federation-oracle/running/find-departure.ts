import { compareAnswers } from "../answers/compare-answers";
import type { GatewayUnderTest, Oracle } from "../gateways/start-oracle";
import type { Departure, KnownDifference } from "../known/known-difference";
import { knownDifferences } from "../known/known-differences";
import type { Operation } from "../operations/operation";

/** How a gateway's answer to an operation departs from the right one; null where it does not. */
export async function findDeparture(
  oracle: Oracle,
  gateway: GatewayUnderTest,
  operation: Operation,
): Promise<Departure | null> {
  const right = await oracle.answer(operation);
  const answer = await gateway.execute(operation);
  const difference = compareAnswers(right, answer);
  return difference && { schema: oracle.schema, operation, answer, difference };
}

/** Which known difference a departure is; only Apollo's own executor has any. */
export function knownDeparture(gateway: GatewayUnderTest, departure: Departure): KnownDifference | undefined {
  return gateway.executor === "apollo"
    ? knownDifferences.find(({ matches }) => matches(departure))
    : undefined;
}
