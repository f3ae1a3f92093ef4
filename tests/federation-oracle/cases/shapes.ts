import type { Case } from "./case";

/** What an answer looks like: names, lists, fragments, conditions and values. */
export const inShapes: readonly Case[] = [
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
    about: "one response name with other arguments under other types, below and within conditions",
    query:
      "query ($yes: Boolean = true) { works { ... on Book { creator { biography(length: 1) } a: reviews(first: 1) { id } } " +
      "... on Film { creator { biography(length: 3) @include(if: $yes) } a: reviews(first: 5, order: NEWEST) { id } } " +
      "... on Magazine { a: reviews(first: 0) { id } } } }",
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
    about:
      "the type of queries reached again: by itself, in lists, from an object, and what it tells of the schema",
    query:
      '{ self { motto book(id: "b1") { rating copies { number } } self { branch { code openLoans } } ' +
      '__schema { queryType { name } } __type(name: "Money") { name } } ' +
      'selves { loan(id: "l1") { state borrower { name } } } door { number query { bestWork { title } } } }',
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
