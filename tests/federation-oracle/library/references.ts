/** What stands for a thing of the library wherever it is pointed at: its type and its key, never what it holds. */
export interface Reference {
  readonly __typename: string;
  readonly [key: string]: unknown;
}

export const book = (id: string): Reference => ({ __typename: "Book", id });
export const film = (id: string): Reference => ({ __typename: "Film", id });
export const magazine = (id: string): Reference => ({ __typename: "Magazine", id });
export const person = (id: string): Reference => ({ __typename: "Person", id });
export const publisher = (country: string, code: string): Reference => ({
  __typename: "Publisher",
  country,
  code,
});
export const branch = (code: string): Reference => ({ __typename: "Branch", code });
export const copy = (id: string, number: number): Reference => ({
  __typename: "Copy",
  book: book(id),
  number,
});
export const loan = (id: string): Reference => ({ __typename: "Loan", id });
export const review = (id: string): Reference => ({ __typename: "Review", id });
export const trait = (name: string): Reference => ({ __typename: "Trait", constructor: name });

/** A work by its id alone, as those point at it who do not know what kind of work it is. */
export const work = (id: string): Reference => ({ __typename: "Work", id });

/** A value that stands within another and has no key of its own. */
export const value = (typeName: string, fields: Readonly<Record<string, unknown>>): Reference => ({
  __typename: typeName,
  ...fields,
});

/** Why a field of the fixture has no value: told by a code, so that an answer that tells another reason is found out. */
export class Unreadable extends Error {
  readonly extensions = { code: unreadable };
}
export const unreadable = "UNREADABLE";

/** What a field holds that cannot be read: GraphQL takes an Error in the place of a value for a failure. */
export const failure = (what: string): Error => new Unreadable(`${what} cannot be read`);
