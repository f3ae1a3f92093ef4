import type { GraphQLErrorExtensions } from "graphql";

export type Path = readonly (string | number)[];

/** What the client is told of a null that something went wrong to make. */
export interface FaultError {
  readonly message: string;
  readonly extensions: GraphQLErrorExtensions;
}

/** Stands in the fetched data where a value could not be had, and says why. */
export class FetchFault {
  constructor(
    readonly error: FaultError,
    /** Where below this place it went wrong, by the client's names: the null has come up from there. */
    readonly below: Path = [],
    /** Set where the null has taken the whole object, and `below` begins beside this place. */
    readonly isBeside = false,
    /** Set where a subgraph gave no answer at all: nobody knows whether there is a value. */
    readonly isUnknown = false,
  ) {}
}
