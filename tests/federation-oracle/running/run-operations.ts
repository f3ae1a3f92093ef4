import { chooseFailures } from "../failures/choose-failures";
import type { Failure } from "../failures/failure";
import type { GatewayUnderTest, Oracle } from "../gateways/start-oracle";
import type { Departure } from "../known/known-difference";
import { generateOperation } from "../operations/generate-operation";
import type { Operation } from "../operations/operation";
import { randomFrom, seedOf } from "../operations/random";
import { shrinkOperation } from "../shrinking/shrink-operation";
import { findDeparture, knownDeparture } from "./find-departure";

interface Run {
  readonly oracle: Oracle;
  /** The gateways that an operation goes through, by its number. */
  readonly gatewaysFor: (number: number) => readonly GatewayUnderTest[];
  readonly seed: number;
  /** How many operations, and the number of the first: a later one can be run again by itself. */
  readonly operations: number;
  readonly from?: number;
  /** How often each operation is run again while something fails, by our own execution in this process. */
  readonly failing?: number;
  /** Told after each operation how many have run. */
  readonly progress?: (ran: number) => void;
}

/** A departure that nobody knows, with the number of the operation that it was found with. */
export interface Finding {
  readonly seed: number;
  readonly number: number;
  readonly gateway: GatewayUnderTest;
  /** The smallest operation for which the gateway still departs in a way that nobody knows. */
  readonly departure: Departure;
}

export interface Outcome {
  readonly ran: number;
  readonly finding: Finding | null;
  /** How often each known difference was met. */
  readonly known: ReadonlyMap<string, number>;
}

/** Runs operations made from a seed through gateways, until one answers wrongly in a way that nobody knows. */
export async function runOperations(run: Run): Promise<Outcome> {
  const { oracle, gatewaysFor, seed, operations, from = 0, progress } = run;
  const known = new Map<string, number>();
  for (let at = 0; at < operations; at++) {
    const number = from + at;
    const operation = generateOperation(oracle.schema, randomFrom(seedOf(seed, number)));
    for (const gateway of gatewaysFor(number)) {
      const failing = failingOf(run, gateway, operation, number);
      const departure =
        (await findDeparture(oracle, gateway, operation)) ??
        (await firstDeparture(oracle, gateway, operation, failing));
      if (!departure) continue;
      const reason = knownDeparture(gateway, departure);
      if (!reason) {
        const smallest = await shrink(oracle, gateway, departure);
        return { ran: at + 1, known, finding: { seed, number, gateway, departure: smallest } };
      }
      known.set(reason.name, (known.get(reason.name) ?? 0) + 1);
    }
    progress?.(at + 1);
  }
  return { ran: operations, known, finding: null };
}

/** What fails each time that an operation is run again. Of the gateways one is asked so: a failure is the same over HTTP. */
function failingOf(
  { oracle, failing = 0, seed }: Run,
  { executor, transport }: GatewayUnderTest,
  operation: Operation,
  number: number,
): readonly (readonly Failure[])[] {
  if (executor === "apollo" || transport === "over HTTP") return [];
  return Array.from({ length: failing }, (_, at) =>
    chooseFailures(oracle.schema, operation, randomFrom(seedOf(seed + at + 1, number))),
  );
}

async function firstDeparture(
  oracle: Oracle,
  gateway: GatewayUnderTest,
  operation: Operation,
  failing: readonly (readonly Failure[])[],
): Promise<Departure | null> {
  for (const failures of failing) {
    const departure = await findDeparture(oracle, gateway, operation, failures);
    if (departure) return departure;
  }
  return null;
}

async function shrink(oracle: Oracle, gateway: GatewayUnderTest, departure: Departure): Promise<Departure> {
  let smallest = departure;
  await shrinkOperation(oracle.schema, departure.operation, async (smaller) => {
    const found = await findDeparture(oracle, gateway, smaller, departure.failures);
    if (!found || knownDeparture(gateway, found)) return false;
    smallest = found;
    return true;
  });
  return smallest;
}
