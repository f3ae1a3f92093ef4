/** What fails in a subgraph while an operation runs. */
export type Failure =
  /** It gives no answer to anything that it is asked. */
  | { readonly kind: "down"; readonly subgraph: string }
  /** A resolver throws, a root field's too. */
  | { readonly kind: "field"; readonly subgraph: string; readonly typeName: string; readonly field: string }
  /** What is known by a key cannot be read, or is not there: all of a type, or about every other of them. */
  | {
      readonly kind: "reference";
      readonly subgraph: string;
      readonly typeName: string;
      readonly how: "throws" | "is null";
      readonly isEveryOther: boolean;
    };

export function describeFailure(failure: Failure): string {
  switch (failure.kind) {
    case "down":
      return `${failure.subgraph} is down`;
    case "field":
      return `${failure.typeName}.${failure.field} of ${failure.subgraph} throws`;
    case "reference":
      return `a reference to ${failure.isEveryOther ? "every other" : "any"} ${failure.typeName} in ${failure.subgraph} ${failure.how}`;
  }
}
