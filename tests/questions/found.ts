/** The one item of a list that the test is about; fails the test when it is missing. */
export function found<T extends object, K extends keyof T>(items: readonly T[], key: K, value: T[K]): T {
  const item = items.find((candidate) => candidate[key] === value);
  if (!item) throw new Error(`nothing with ${String(key)} = ${String(value)} among ${items.length} items`);
  return item;
}
