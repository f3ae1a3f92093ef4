import type { Case } from "./case";

/** What an answer tells of failures. */
export const inErrors: readonly Case[] = [
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
