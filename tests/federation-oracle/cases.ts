/** An operation written by hand, and what it is to show. */
export interface Case {
  readonly about: string;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
}

const inFetches: readonly Case[] = [
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
];

const inShapes: readonly Case[] = [
  {
    about: "a list under two aliases is not one list",
    query:
      '{ book(id: "b1") { a: contributors { name } b: contributors { name born } contributors { id } } }',
  },
  {
    about: "an alias that is the name of the key",
    query: "{ books { id: title rating creator { id: name born reviewCount } } }",
  },
  {
    about: "an alias called __typename",
    query: "{ books { __typename: title rating } }",
  },
  {
    about: "the type's name under an alias, and under several",
    query: "{ works { kindOf: __typename again: __typename rating } }",
  },
  {
    about: "one field with several arguments under aliases",
    query:
      '{ book(id: "b1") { five: rating ten: rating(scale: 10) one: reviews(first: 1) { id } all: reviews(first: null) { id body } } }',
  },
  {
    about: "aliases that mean something to a program",
    query:
      '{ book(id: "b1") { __proto__: title constructor: pages toString: rating then: kind hasOwnProperty: format } }',
  },
  {
    about: "an object under an alias called __proto__",
    query: "{ books { __proto__: creator { __proto__: name born } } }",
  },
  {
    about: "lists of lists of entities, with nulls at every level",
    query:
      "{ bookTable { title creator { name } } loanTable { id borrower { name } } workTable { id kind } }",
  },
  {
    about: "lists of lists of values and of objects",
    query:
      '{ books(ids: ["b1", "b2", "b3", "b4"]) { index tables { title pages } } branches { plan shelves { label books { id } } } }',
  },
  {
    about: "keys in the order in which they are asked for, through fragments and subgraphs",
    query:
      "{ books { rating ...Titles copies { number } year } } fragment Titles on Book { subtitle ... on Work { creator { name id } } title }",
  },
  {
    about: "fragments that reuse fragments that reuse fragments",
    query:
      "{ books { ...A ...B } } fragment A on Book { ...C creator { ...D } } fragment B on Book { ...C contributors { ...D } } " +
      "fragment C on Work { title rating } fragment D on Person { name mentor { ...E } } fragment E on Person { name rank }",
  },
  {
    about: "fragments that double at each of many levels",
    query: `{ books { ...F0 } } ${Array.from({ length: 12 }, (_, at) => `fragment F${at} on Book { ...F${at + 1} ...F${at + 1} }`).join(" ")} fragment F12 on Book { title }`,
  },
  {
    about: "@skip and @include around what needs a fetch of its own",
    query:
      "query ($yes: Boolean!, $no: Boolean = false) { books { title rating @skip(if: $yes) copies @include(if: $no) { number } " +
      "... @include(if: $yes) { creator { name @skip(if: $no) born @include(if: $no) } } ...Sent @skip(if: $no) } } " +
      "fragment Sent on Book { shippingCost @include(if: $yes) { amount } }",
    variables: { yes: true },
  },
  {
    about: "all of it skipped",
    query: "{ books @skip(if: true) { title } }",
  },
  {
    about: "variables within lists and inputs, with defaults, nulls and some left out",
    query:
      "query ($kinds: [WorkKind!] = [BOOK, MAGAZINE], $contains: String, $from: Int = 1990, $none: TextFilter, $first: Int) { " +
      'worksLike(filter: { kinds: $kinds, title: { contains: $contains, anyOf: [$contains, "o"] }, years: [{ from: $from }], ' +
      "not: { title: $none, kinds: [FILM] } }, first: 9) { title related(first: $first) { title } } }",
    variables: { contains: null },
  },
  {
    about: "values reach a subgraph as they were given: literals, variables, defaults, custom scalars",
    query:
      'query ($json: Json, $input: EchoInput!, $id: ID = 7) { echo(value: $json, values: [1, "a", { b: [true, null, 2.5] }]) ' +
      "echoInput(input: $input) { json again(input: { number: 1, inner: { number: 2, grid: [[1], null], id: $id }, json: { x: 1 } }) { json } } }",
    variables: {
      json: { a: [1, { b: null }] },
      input: { number: 3, text: null, list: [1, null], moods: ["OLD", null] },
    },
  },
  {
    about: "the operation that is named, of a document that has several",
    query: "query One { motto } query Two($id: ID!) { book(id: $id) { title rating } }",
    variables: { id: "b2" },
    operationName: "Two",
  },
  {
    about: "introspection beside data",
    query: '{ __schema { queryType { name } } __type(name: "Money") { fields { name } } __typename motto }',
  },
  {
    about: "an enum whose values differ between subgraphs, and a value that no client may see",
    query:
      '{ books(ids: ["b1", "b3", "b4"]) { format copies(conditions: [NEW, WORN, DAMAGED]) { format } } }',
  },
];

const inErrors: readonly Case[] = [
  {
    about: "a reference to nothing under T, T!, [T] and [T!]!",
    query:
      '{ t: book(id: "b3") { creator { name } } strict: books(ids: ["b4", "b1"]) { illustrator { name } } ' +
      'loose: book(id: "b3") { translators { name } } all: book(id: "b3") { contributors { name } } }',
  },
  {
    about: "a reference to nothing of which only the key is asked",
    query: '{ book(id: "b3") { creator { id } contributors { id born } } }',
  },
  {
    about: "a reference to nothing that nulls the whole answer",
    query: "{ branches { manager { name } } }",
  },
  {
    about: "a reference to nothing whose type cannot be told",
    query: "{ lostWorks { __typename title rating } }",
  },
  {
    about: "failing fields of several subgraphs, at places of their own",
    query:
      '{ books(ids: ["b3", "b5", "b1"]) { subtitle pages weight size { height } copies { number condition } } ' +
      'people(ids: ["p2", "p4"]) { biography(length: null) born } }',
  },
  {
    about: "a failing field under two aliases, and one entity at two places",
    query:
      '{ one: person(id: "p2") { x: biography y: biography } books(ids: ["b2"]) { creator { biography } again: creator { biography } } }',
  },
  {
    about: "a failing field that may not be null, in an entity of another subgraph",
    query: '{ books(ids: ["b5", "b1"]) { creator { rank } contributors { name rank } } }',
  },
  {
    about: "errors under lists of which some items are of another type",
    query: "{ anything { ... on Film { pinned { score } } ... on Person { rank } } }",
  },
  {
    about: "a null with no error of its own, beside errors",
    query: "{ broken named { name } }",
  },
  {
    about: "a root field that may not be null fails beside others that answer",
    query: "{ motto branches { name } brokenRequired }",
  },
  {
    about: "null that goes up through lists of lists",
    query:
      '{ book(id: "b3") { tables { title pages } } reviews(ids: ["r4", "r1"]) { flags { name weight } tags } }',
  },
  {
    about: "what is required cannot be read, and was not asked for",
    query: '{ books(ids: ["b3", "b5"]) { shippingCost { amount } deposit { amount } } }',
  },
  {
    about: "null for an argument that may be left out and may not be null",
    query: "query ($unit: WeightUnit = GRAM) { books { title weight(unit: $unit) } }",
    variables: { unit: null },
  },
];

const inMutations: readonly Case[] = [
  {
    about: "mutations of several subgraphs, one after the other",
    query:
      'mutation { a: rename(input: { work: "b1", title: "A" }) { journal work { title rating } } ' +
      'review(input: { work: "b1", scores: [[1, 2], [3]] }) { journal total review { author { name } } work { title } } ' +
      'borrow(input: { book: "b2", reader: { registry: { number: 11 } } }) { ... on Borrowed { journal days loan { id borrower { name } } } } ' +
      'b: rename(input: { work: "f1", title: "B" }) { journal } }',
  },
  {
    about: "a mutation that fails leaves those after it to run",
    query:
      'mutation { failRename(reason: "first") { code } borrow(input: { book: "b1", reader: { id: "nobody" } }) { ... on Borrowed { journal } ... on Refused { reason journal copy { condition } } } }',
  },
  {
    about: "mutations in fragments keep their order",
    query:
      'mutation { failRename { code } ...Rename giveBack(loan: "l2", on: "2024-02-29") { id state copy { format } } } ' +
      'fragment Rename on Mutation { rename(input: { work: "m2", title: "x" }) { journal code } }',
  },
];

/** What executors of query plans are known to get wrong, and every feature of the fixture at least once. */
export const cases: readonly Case[] = [...inFetches, ...inShapes, ...inErrors, ...inMutations];
