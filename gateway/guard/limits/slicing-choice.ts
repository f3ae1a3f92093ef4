import { GraphError } from "../../../platform/errors/graph-error";
import type { Variables } from "./cost";
import type { GivenValue } from "./given-values";
import { texts } from "./limits.texts";

/** A field that takes exactly one of some arguments, which say how long its list is (`requireOneSlicingArgument`). */
export interface SlicingChoice {
  /** The type and the field: `Query.towns`. */
  readonly place: string;
  readonly names: readonly string[];
  readonly given: readonly GivenValue[];
}

/** Whether one request differs from another in how many of the arguments it gives, or what it gives is too many or too few. */
export function isToBeChecked({ given }: SlicingChoice): boolean {
  return given.some((value) => "from" in value) || countGiven(given, {}) !== 1;
}

/** @throws GraphError BAD_USER_INPUT for the first field that is not given exactly one of its arguments. */
export function checkSlicing(choices: readonly SlicingChoice[], variables: Variables): void {
  for (const choice of choices) {
    const count = countGiven(choice.given, variables);
    if (count !== 1) throw slicingFault(choice, count);
  }
}

function countGiven(given: readonly GivenValue[], variables: Variables): number {
  return given.filter((value) => ("known" in value ? value.known : value.from(variables)) != null).length;
}

/** As for what is beyond a limit: the request is understood, and not taken. */
const http = { status: 422 };

function slicingFault({ place, names }: SlicingChoice, count: number): GraphError {
  const named = names.map((name) => `\`${name}\``).join(", ");
  const told = { place, names: named };
  const text =
    count > 1
      ? texts.severalOfOne({ ...told, count })
      : names.length > 1
        ? texts.noneOfSeveral(told)
        : texts.notGiven(told);
  return new GraphError("BAD_USER_INPUT", text, { argument: names.join(", "), http });
}
