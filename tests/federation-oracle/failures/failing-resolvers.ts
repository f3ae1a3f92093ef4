import type { Library } from "../library/library";
import { failure } from "../library/references";
import type { Resolver, Source } from "../federation/resolver";

/** A field's resolver in a subgraph, which throws while it is told to. */
export function failingField(
  resolver: Resolver,
  [subgraph, typeName, field]: readonly [string, string, string],
): Resolver {
  const fails = ({ failures }: Library) =>
    failures.some(
      (one) =>
        one.kind === "field" && one.subgraph === subgraph && one.typeName === typeName && one.field === field,
    );
  return (source, args, context) => {
    if (fails(context.library)) throw failure(`${typeName}.${field}`);
    return resolver(source, args, context);
  };
}

/**
 * How a subgraph finds what a key stands for, which throws or finds nothing while it is told to. It is asynchronous, since
 * @apollo/subgraph takes one that throws at once for the failure of all that it was asked for.
 */
export function failingReference(
  refer: (sent: Source) => Source | null,
  library: Library,
  [subgraph, typeName]: readonly [string, string],
): (sent: Source) => Promise<Source | null> {
  return async (sent) => {
    const found = library.failures.find(
      (one) => one.kind === "reference" && one.subgraph === subgraph && one.typeName === typeName,
    );
    if (found?.kind !== "reference" || (found.isEveryOther && !isOdd(sent))) return refer(sent);
    if (found.how === "throws") throw failure(`a reference to ${typeName}`);
    return null;
  };
}

/** Tells about half of the keys of a type from the others, always the same ones. */
function isOdd({ __typename, ...key }: Source): boolean {
  void __typename;
  return [...JSON.stringify(key)].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 2 === 1;
}
