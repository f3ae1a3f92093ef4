/** What the variables of a request come to. */
export interface InputMeasures {
  readonly inputDepth: number;
  readonly inputValues: number;
}

interface Level {
  readonly value: unknown;
  readonly depth: number;
}

/** Measures the values of a request's variables, however deep they nest. */
export function measureInput(variables: Readonly<Record<string, unknown>>): InputMeasures {
  let [inputDepth, inputValues] = [0, 0];
  const left: Level[] = [];
  const take = (values: readonly unknown[], depth: number) => {
    inputValues += values.length;
    for (const value of values) if (typeof value === "object" && value !== null) left.push({ value, depth });
  };
  take(Object.values(variables), 1);
  for (let level = left.pop(); level; level = left.pop()) {
    inputDepth = Math.max(inputDepth, level.depth);
    take(Object.values(level.value as object), level.depth + 1);
  }
  return { inputDepth, inputValues };
}
