import { kindOf } from "../library/library";
import * as to from "../library/references";
import { branches, copies, loans, reviews } from "../library/holdings";
import { desks, listings } from "../library/displays";
import { people, publishers } from "../library/people";
import { traits } from "../library/traits";
import { books, films, magazines, podcasts } from "../library/works";
import type { Resolvers, Source } from "./resolver";
import { bookWhere, loanIds } from "./work-fields";

const known = (id: string | null): to.Reference | null => {
  const kind = id === null ? undefined : kindOf(id);
  return kind === undefined ? null : { __typename: kind, id };
};
const knownBook = (id: string | null) => (id !== null && Object.hasOwn(books, id) ? to.book(id) : null);
const fail = (what: string) => () => {
  throw to.failure(what);
};

interface Filter {
  readonly kinds?: readonly string[] | null;
  readonly title?: {
    readonly contains?: string | null;
    readonly anyOf?: readonly (string | null)[] | null;
    readonly ignoreCase?: boolean | null;
  } | null;
  readonly years?: readonly { readonly from?: number | null; readonly to?: number | null }[] | null;
  readonly not?: Filter | null;
}

/** Whether a work is in what a filter chooses. */
function passes(id: string, row: Source, filter: Filter | null | undefined): boolean {
  if (!filter) return true;
  const { kinds, title, years, not } = filter;
  const fold = (text: string) => (title?.ignoreCase ? text.toLowerCase() : text);
  const name = fold(String(row["title"]));
  const year = typeof row["year"] === "number" ? row["year"] : 0;
  return (
    (!kinds || kinds.includes(kindOf(id)?.toUpperCase() ?? "")) &&
    (title?.contains == null || name.includes(fold(title.contains))) &&
    (!title?.anyOf || title.anyOf.some((text) => text !== null && name.includes(fold(text)))) &&
    (!years || years.some((range) => year >= (range.from ?? 0) && year <= (range.to ?? 9999))) &&
    (!not || !passes(id, row, not))
  );
}

const works = { ...books, ...films, ...magazines };
const found = [
  to.book("b1"),
  to.person("p1"),
  podcasts[0],
  to.film("f1"),
  to.person("p-gone"),
  to.book("b3"),
];

/** Puts the fields of input objects in one order: what order a server reads them in is its own affair. */
function inOrder(input: unknown): unknown {
  if (Array.isArray(input)) return input.map(inOrder);
  if (typeof input !== "object" || input === null) return input;
  return Object.fromEntries(
    Object.entries(input)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, value]) => [key, inOrder(value)]),
  );
}

/** The fields of queries. */
export const queryResolvers: Resolvers = {
  Query: {
    work: (_, { id }) => known(id),
    works: (_, { ids }) => ids?.map(known),
    worksLike: (_, { filter, first }) =>
      Object.keys(works)
        .filter((id) => passes(id, works[id] ?? {}, filter as Filter | null))
        .slice(0, Math.max(0, first ?? 0))
        .map(known),
    book: (_, { id }) => knownBook(id),
    bookByIsbn: (_, { isbn }) => bookWhere("isbn", isbn),
    books: (_, { ids }) => ids?.map(knownBook),
    requiredBook: (_, { id }) => knownBook(id),
    bookTable: (_, { rows }) => rows?.map((row) => row && row.map(knownBook)),
    found: (_, { kinds, first }) =>
      found
        .filter((one) => !kinds || kinds.includes((one as to.Reference).__typename.toUpperCase()))
        .slice(0, first ?? undefined),
    anything: () => [...found, null, to.failure("one of anything")],
    playables: () => [to.film("f1"), ...podcasts, to.film("f2")],
    listings: () => listings,
    echo: (_, args) => inOrder(args),
    echoInput: (_, { input }) => ({ json: inOrder(input) }),
    motto: (_, { loud }) => (loud ? "READ!" : "Read."),
    broken: fail("broken"),
    brokenList: fail("brokenList"),
    brokenRequired: fail("brokenRequired"),
    person: (_, { id }) => (Object.hasOwn(people, id) ? to.person(id) : null),
    people: (_, { ids }) => ids?.map((id) => id && to.person(id)),
    allPeople: () => [...Object.keys(people).map(to.person), null],
    self: () => ({}),
    selves: (_, { count }) => [...Array.from({ length: Math.min(count ?? 0, 3) }, () => ({})), null],
    door: () => ({ number: 3 }),
    trait: (_, { id }) => (Object.hasOwn(traits, id) ? to.trait(id) : null),
    traits: () => [...Object.keys(traits).map(to.trait), null, to.trait("toString")],
    publisher: (_, { country, code }) =>
      Object.hasOwn(publishers, `${String(country)}/${String(code)}`) ? to.publisher(country, code) : null,
    everyoneNamed: () => [to.person("p2"), to.publisher("FR", "ga"), to.publisher("VN", "kd")],
    branch: (_, { code }) => (Object.hasOwn(branches, code) ? to.branch(code) : null),
    branches: () => Object.keys(branches).map(to.branch),
    lendables: (_, { ids }) => ids?.map(known),
    // One that is not there would show its book or not, depending on the plan's way to it.
    copy: (_, { book, number }) =>
      Object.hasOwn(copies, `${String(book)}/${String(number)}`) ? to.copy(book, number) : null,
    named: (_, { first }) =>
      [to.branch("hue"), to.person("p1"), to.publisher("VN", "kd"), to.person("p-gone")].slice(
        0,
        first ?? undefined,
      ),
    desk: () => desks[0],
    desks: (_, { first }) => desks.slice(0, first ?? undefined),
    loan: (_, { id }) => (Object.hasOwn(loans, id) ? to.loan(id) : null),
    loans: (_, { states }) => loanIds(() => true, states).map(to.loan),
    loanTable: () => [[to.loan("l1"), null], [], [to.loan("l4"), to.loan("l3")]],
    carriers: () => [
      { name: "Bicycle", home: "Huế", ships: [to.book("b1"), null, to.book("b4")] },
      { name: "Boat", home: null, ships: [to.book("b2"), to.book("b3")] },
    ],
    heaviest: () => to.book("b2"),
    review: (_, { id }) => (Object.hasOwn(reviews, id) ? to.review(id) : null),
    reviews: (_, { ids, order }) => {
      const all = ids?.map((id) => (id && Object.hasOwn(reviews, id) ? to.review(id) : null));
      return order === "NEWEST" ? all?.reverse() : all;
    },
    latestReviews: (_, { first }) =>
      Object.keys(reviews)
        .slice(-Math.max(1, first ?? 1))
        .map(to.review),
    bestTrait: () => to.trait("constructor"),
    bestWork: () => to.work("b1"),
    topWorks: (_, { first }) => ["b2", "f1", "m1", "b1"].slice(0, first ?? undefined).map(to.work),
    workTable: () => [[to.work("f2"), null], [], [to.work("b1"), to.work("m2")]],
    lostWorks: () => [to.work("b1"), to.work("z-gone")],
  },
  Door: { query: () => ({}) },
  Echo: { again: (_, { input }) => ({ json: inOrder(input ?? null) }) },
};
