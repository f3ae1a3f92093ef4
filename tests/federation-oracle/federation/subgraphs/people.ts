import { link } from "./link";

/** Owns people, by an id or a nested key, and publishers, by a composite key. */
export const people = `${link}
  scalar Date
  type Query {
    person(id: ID!): Person
    people(ids: [ID!] = ["p1", "p2", "p3"]): [Person!]
    allPeople: [Person]!
    publisher(country: String! = "VN", code: String!): Publisher
    everyoneNamed: [Named!]
    self: Query!
    door: Door
    selves(count: Int = 2): [Query]
    trait(id: ID!): Trait
    traits: [Trait]
    motto(loud: Boolean = false): String @shareable
  }
  interface Named { name: String! }
  type Person implements Named @key(fields: "id") @key(fields: "registry { country number }") {
    id: ID!
    name: String! @shareable
    names(style: NameStyle! = FULL): [String!]
    rank: Int!
    born: Date
    biography(length: Int = 10): String
    registry: Registry @shareable
    mentor: Person
    pupils: [Person!]!
    contacts: [Contact!]
    looseContacts: [Contact]
    homes: [[Home]]
  }
  type Trait @key(fields: "constructor") { constructor: ID!, toString: String, hasOwnProperty: [Trait!], then: Int! }
  type Door { number: Int!, query: Query! }
  enum NameStyle { FULL SHORT LAST @inaccessible }
  type Registry @shareable { country: String!, number: Int! }
  union Contact = Email | Phone | Postal
  type Email { value: String!, verified: Boolean! }
  type Phone { value: String, country: Int }
  type Postal { lines: [String!]! }
  type Home { city: String!, years: Int! }
  type Publisher implements Named @key(fields: "country code") {
    country: String!
    code: String!
    name: String!
    address: Address
    founder: Person
    imprints: Int
  }
  type Address { country: String, street: String! }`;
