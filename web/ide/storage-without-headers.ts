const PREFIX = "graphiql:";
const HISTORY_KEYS = new Set([`${PREFIX}queries`, `${PREFIX}favorites`]);

/**
 * The browser's storage for GraphiQL, without the request headers that its history would write into it: they
 * hold the token of whoever is signed in, and the machine may be shared. Clearing it leaves the keys of other
 * pages alone.
 */
export function storageWithoutHeaders(storage: Storage): Storage {
  return {
    getItem: (key) => storage.getItem(key),
    setItem: (key, value) => storage.setItem(key, HISTORY_KEYS.has(key) ? withoutHeaders(value) : value),
    removeItem: (key) => storage.removeItem(key),
    clear: () => ownKeys(storage).forEach((key) => storage.removeItem(key)),
    key: (index) => ownKeys(storage)[index] ?? null,
    get length() {
      return ownKeys(storage).length;
    },
  };
}

function ownKeys(storage: Storage): string[] {
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? "");
  return keys.filter((key) => key.startsWith(PREFIX));
}

function withoutHeaders(history: string): string {
  return JSON.stringify(JSON.parse(history), (name: string, value: unknown) =>
    name === "headers" ? undefined : value,
  );
}
