/** What an object has under a name itself: names such as `constructor` are those of fields here. */
export function ownValue<Value>(
  of: Readonly<Record<string, Value>> | undefined,
  name: string,
): Value | undefined {
  return of && Object.hasOwn(of, name) ? of[name] : undefined;
}
