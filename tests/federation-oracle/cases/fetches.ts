import type { Case } from "./case";

/** What has to be fetched, and by which keys. */
export const inFetches: readonly Case[] = [
  {
    about: "a key of an entity that the client does not ask for",
    query: "{ books { creator { born } } }",
  },
  {
    about: "one entity by several keys in one operation: id, and one that no client sees",
    query: '{ book(id: "b1") { customs copies { number } rating } }',
  },
  {
    about: "a nested key: people are known to loans by their registry",
    query: '{ people(ids: ["p1", "p3", "p-gone"]) { loans { id state } } }',
  },
  {
    about: "a composite key: publishers by country and code",
    query: "{ books { publisher { name address { country street } founder { name } imprints } } }",
  },
  {
    about: "a composite key with another entity's key in it: copies by book and number",
    query: "{ loans(states: null) { copy { number format branch { name } book { title } } } }",
  },
  {
    about: "a key of two subgraphs: branches by city and street",
    query: "{ branches { openLoans shortName nearest { openLoans } } }",
  },
  {
    about: "@requires with an argument and a nested object",
    query: '{ books(ids: ["b1", "b2", "b3", "b4", "b5"]) { shippingCost { amount currency } } }',
  },
  {
    about: "@requires of a field that itself has @requires",
    query: '{ books(ids: ["b1", "b3", "b4"]) { deposit { amount } } }',
  },
  {
    about: "@requires of a union",
    query: '{ books(ids: ["b1", "b2", "b3", "b4", "b5"]) { customs } }',
  },
  {
    about: "@requires of another entity's fields",
    query: '{ books(ids: ["b1", "b2", "b4"]) { label } }',
  },
  {
    about: "@requires of a list of objects",
    query: '{ books(ids: ["b1", "b2", "b4"]) { contents } }',
  },
  {
    about: "@requires with arguments, beside the same field with others under an alias",
    query:
      '{ book(id: "b1") { grams: weight(unit: GRAM) shippingCost { amount } parcel: shippingCost(to: "FR") { amount } } }',
  },
  {
    about: "@requires with arguments, beside the same field with others under its own name",
    query: '{ book(id: "b1") { weight(unit: GRAM) shippingCost { amount } } }',
  },
  {
    about: "@requires through an entity that is nowhere",
    query: '{ books(ids: ["b3"]) { title customs publisher { code } } }',
  },
  {
    about: "@provides: the name of an author comes along with a review",
    query: '{ reviews(ids: ["r1", "r2", "r4", "r5"]) { author { name } reviewer { name born } } }',
  },
  {
    about: "@override: the weight is asked of the subgraph that took it over",
    query: "{ books { weight(unit: KILOGRAM) } }",
  },
  {
    about: "@shareable fields and values are the same wherever they come from",
    query: '{ motto branches { city { name country } } person(id: "p1") { registry { country number } } }',
  },
  {
    about: "an interface object adds to things whose types it does not know",
    query:
      "{ topWorks(first: 4) { __typename rating headline ... on Book { isbn } ... on Film { minutes } } }",
  },
  {
    about: "an interface object as what is asked first, under lists of lists",
    query: "{ workTable { __typename id title reviews { score } } }",
  },
  {
    about: "an interface object under an object type, with the type's name",
    query: '{ book(id: "b1") { rating __typename } }',
  },
  {
    about: "a union of entities of several subgraphs and of plain objects",
    query:
      "{ found(first: 6) { __typename ... on Book { title format } ... on Person { name rank } ... on Podcast { name } " +
      "... on Film { trailer roles { name actor { name } } } } }",
  },
  {
    about: "an interface of which each subgraph resolves fields of its own",
    query:
      '{ lendables(ids: ["b1", "f1", "z-gone"]) { id loanDays(bonus: 2) copies { number } ... on Work { title } } }',
  },
  {
    about: "fragments that narrow an interface by another interface and by a union",
    query:
      "{ works { ... on Playable { minutes trailer } ... on Found { ... on Book { pages } } ... on Lendable { loanDays } } }",
  },
  {
    about: "fields of one name and several types under a union",
    query:
      '{ people(ids: ["p1", "p3", "p5"]) { contacts { ... on Email { value } ... on Phone { number: value } ... on Postal { lines } } } }',
  },
  {
    about: "fields of an interface that the types of it narrow, asked by the narrower types",
    query:
      "{ listings { first { ... on Book { title copies { number } } ... on Person { name } } best { rating ... on Book { isbn } } " +
      "items { title ... on Film { minutes } } under { first { ... on Book { format } } ... on BookListing { count best { pages } } } } }",
  },
  {
    about: "@requires of one field with several arguments, by fields of one subgraph and of two",
    query:
      '{ books(ids: ["b1", "b2", "b3"]) { weight shippingCost { amount } postage(express: true) } ' +
      'book(id: "b4") { deposit { amount } insurance { amount } shippingCost(to: "x") { amount } } }',
  },
  {
    about: "roots that two subgraphs have a half of each, lists and what stands below",
    query:
      "{ desk { lamps waiting keeper { name } lastLoan { state } tray { depth notes slots { width loan { id } } } } " +
      "desks(first: 4) { waiting lamps tray { notes depth } } }",
  },
  {
    about: "fields and keys that are called as what every object of JavaScript has",
    query:
      "{ traits { constructor toString valueOf hasOwnProperty { constructor isPrototypeOf { name } then } toLocaleString } " +
      'trait(id: "constructor") { valueOf then } bestTrait { toString hasOwnProperty { valueOf } } }',
  },
];
