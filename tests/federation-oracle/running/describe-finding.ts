import { print } from "graphql";
import { describeFailure } from "../failures/failure";
import type { Departure } from "../known/known-difference";
import type { Finding } from "./run-operations";

/** What a person needs to know of a departure: what was asked, what differs and where. */
export function describeDeparture({ operation, failures, difference }: Departure): string {
  const { kind, path, expected, found } = difference;
  return [
    print(operation.document),
    `variables ${JSON.stringify(operation.variables)}`,
    ...failures.map((failure) => `while ${describeFailure(failure)}`),
    `${kind} at ${path.length === 0 ? "the root" : path.join(".")}`,
    `expected ${JSON.stringify(expected)}`,
    `found    ${JSON.stringify(found)}`,
  ].join("\n");
}

/** The same with how to come back to it. */
export function describeFinding({ seed, number, gateway, departure }: Finding): string {
  return [
    `The gateway (${gateway.name}) answers wrongly: operation ${number} of seed ${seed}, made as small as it goes:`,
    describeDeparture(departure),
    `Run it again: npm run fuzz -- --seed ${seed} --from ${number} --operations 1`,
  ].join("\n");
}
