import type { Answer, Path } from "./answer";
import { valueAt } from "./value-at";

/** An answer with an error at each place for which one stands that tells of many of a kind. */
export function unfolded(found: Answer, right: Answer): Answer {
  const folded = new Map(
    (found.errors ?? []).flatMap((error) =>
      error.path && error.extensions?.["count"] !== undefined
        ? [[fieldNames(error.path), error] as const]
        : [],
    ),
  );
  if (folded.size === 0) return found;
  const more = (right.errors ?? []).flatMap(({ path }) => {
    const names = path && fieldNames(path);
    const [, error] = [...folded].find(([name]) => names === name || names?.startsWith(`${name}.`)) ?? [];
    return path && error && valueAt(found.data, path) == null ? [{ ...error, path }] : [];
  });
  return { ...found, errors: [...(found.errors ?? []), ...more] };
}

/** A place without the numbers of items. */
export const fieldNames = (path: Path): string => path.filter((key) => typeof key === "string").join(".");
