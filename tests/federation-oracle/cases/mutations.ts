import type { Case } from "./case";

/** What mutations answer, and in which order they run. */
export const inMutations: readonly Case[] = [
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
    about: "the type of queries reached by what a mutation answers",
    query:
      'mutation { rename(input: { work: "b1", title: "A" }) { journal query { loans { id copy { format } } bestWork { title } } } ' +
      'review(input: { work: "b2" }) { total query { __typename person(id: "p1") { name reviewCount } } journal } }',
  },
  {
    about: "mutations in fragments keep their order",
    query:
      'mutation { failRename { code } ...Rename giveBack(loan: "l2", on: "2024-02-29") { id state copy { format } } } ' +
      'fragment Rename on Mutation { rename(input: { work: "m2", title: "x" }) { journal code } }',
  },
];
