import { link } from "./link";

/** Owns branches and copies, takes the weight of books over, and resolves a field of an interface for other types. */
export const stock = `${link}
  type Query {
    branch(code: String! = "hn"): Branch
    branches: [Branch!]!
    lendables(ids: [ID!] = ["b1", "f1"]): [Lendable]
    copy(book: ID!, number: Int! = 1): Copy
    named(first: Int = 4): [Named]
    desk: Desk @shareable
    desks(first: Int = 2): [Desk] @shareable
    motto(loud: Boolean = false): String @shareable
  }
  interface Named { name: String!, shortName: String }
  interface Lendable { id: ID!, copies(conditions: [Condition!]): [Copy!]! }
  enum WeightUnit { GRAM KILOGRAM OUNCE }
  enum Format { PAPERBACK AUDIO }
  enum Condition { NEW USED WORN DAMAGED }
  type Branch implements Named @key(fields: "code") @key(fields: "city { name } street") {
    code: String!
    name: String!
    shortName: String
    city: City! @shareable
    street: String!
    manager: Person!
    shelves: [[Shelf!]!]!
    hours: [Hours]
    plan: [[Int]]
    nearest: Branch
  }
  type Desk @shareable { name: String!, lamps: Int, keeper: Person, tray: Tray }
  type Tray @shareable { depth: Int, slots: [[Slot]] }
  type Slot @shareable { width: Int! }
  type City @shareable { name: String!, country: String! }
  type Hours { day: String!, opens: Int }
  type Shelf { label: String!, capacity: Int, books: [Book!]!, featured: Lendable }
  type Book implements Lendable @key(fields: "id") {
    id: ID!
    copies(conditions: [Condition!]): [Copy!]!
    copyGrid(width: Int! = 1): [[Copy!]]
    weight(unit: WeightUnit! = GRAM): Float @override(from: "catalogue")
    size: Size
  }
  type Size { height: Int!, width: Int }
  type Film implements Lendable @key(fields: "id") { id: ID!, copies(conditions: [Condition!]): [Copy!]! }
  type Copy @key(fields: "book { id } number") {
    book: Book!
    number: Int!
    branch: Branch
    condition: Condition! @shareable
    format: Format
  }
  type Person implements Named @key(fields: "id") {
    id: ID!
    name: String! @external
    names(style: NameStyle! = FULL): [String!] @external
    shortName: String @requires(fields: "names(style: SHORT)")
    manages: [Branch!]
  }
  enum NameStyle { FULL SHORT }
  type Publisher implements Named @key(fields: "country code") {
    country: String!
    code: String!
    name: String! @external
    address: Address @external
    shortName: String @requires(fields: "name address { country }")
  }
  type Address { country: String @external }`;
