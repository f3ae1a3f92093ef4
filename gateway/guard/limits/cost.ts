/** The values that one request gives the variables of its operation. */
export type Variables = Readonly<Record<string, unknown>>;

/** How long a list is: so long, or as the variables of a request say. */
export type Size = number | ((variables: Variables) => number);

/** What an operation costs, a part of which may depend on variables. */
export interface Cost {
  readonly fixed: number;
  readonly varying: readonly Varying[];
}

/** So many times what the variables of a request make of it. */
interface Varying {
  readonly times: number;
  readonly of: (variables: Variables) => number;
}

export const free: Cost = { fixed: 0, varying: [] };

export function fixed(cost: number): Cost {
  return cost === 0 ? free : { fixed: cost, varying: [] };
}

export function varying(of: (variables: Variables) => number): Cost {
  return { fixed: 0, varying: [{ times: 1, of }] };
}

export function add(a: Cost, b: Cost): Cost {
  if (a === free) return b;
  if (b === free) return a;
  return { fixed: a.fixed + b.fixed, varying: [...a.varying, ...b.varying] };
}

/** What a list costs whose items cost so much each. */
export function multiply(size: Size, each: Cost): Cost {
  if (each === free) return free;
  if (typeof size !== "number") return varying((variables) => size(variables) * evaluate(each, variables));
  return {
    fixed: size * each.fixed,
    varying: each.varying.map(({ times, of }) => ({ times: size * times, of })),
  };
}

/** A cost that is nothing where it would be less. */
export function atLeastNothing(cost: Cost): Cost {
  if (cost.varying.length > 0) return varying((variables) => Math.max(0, evaluate(cost, variables)));
  return cost.fixed < 0 ? free : cost;
}

/** What a cost comes to with the variables of one request. */
export function evaluate({ fixed: sum, varying: parts }: Cost, variables: Variables): number {
  return parts.reduce((total, { times, of }) => total + times * of(variables), sum);
}
