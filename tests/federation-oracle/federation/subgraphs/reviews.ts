import { link } from "./link";

/** Adds to every work without knowing the kinds of work, and gives names of people along. */
export const reviews = `${link}
  type Query {
    review(id: ID!): Review
    reviews(ids: [ID!] = ["r1", "r2", "r3"], order: ReviewOrder): [Review]
    latestReviews(first: Int! = 3): [Review!]!
    bestWork: Work
    topWorks(first: Int = 3): [Work]
    workTable: [[Work]!]
    lostWorks: [Work]
    bestTrait: Trait
    motto(loud: Boolean = false): String @shareable
  }
  type Mutation {
    review(input: ReviewInput!): ReviewPayload!
    failReview: ReviewPayload
  }
  enum ReviewOrder { NEWEST OLDEST }
  enum Verdict { GREAT FAIR POOR HIDDEN @inaccessible }
  input ReviewInput { work: ID!, scores: [[Int!]!] = [[3]], body: String, author: ReviewerInput }
  input ReviewerInput { person: ID!, anonymous: Boolean = false }
  type ReviewPayload { review: Review, work: Work!, journal: [String!]!, total: Int!, query: Query }
  type Work @key(fields: "id") @interfaceObject {
    id: ID!
    title: String! @external
    rating(scale: Int = 5): Float
    reviews(first: Int = 2, order: ReviewOrder = OLDEST): [Review!]!
    pinned: Review
    headline(loud: Boolean = false): String @requires(fields: "title")
  }
  type Review @key(fields: "id") {
    id: ID!
    body: String
    author: Person @provides(fields: "name")
    reviewer: Person
    subject: Work!
    score: Int!
    verdict: Verdict
    replies: [Review]
    strictReplies: [Review!]
    tags: [[String]]!
    flags: [[Flag!]]
  }
  type Trait @key(fields: "constructor") { constructor: ID!, valueOf: Int, isPrototypeOf: Person, toLocaleString: String! }
  type Flag { name: String!, weight: Int! }
  type Person @key(fields: "id") {
    id: ID!
    name: String! @external
    reviews(first: Int = 2): [Review!]!
    reviewCount: Int
  }`;
