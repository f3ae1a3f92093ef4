import { link } from "./link";

/** Needs what others own: fields with arguments, nested ones, and those of unions and entities; by a hidden key. */
export const shipping = `${link}
  type Query {
    carriers: [Carrier!]!
    heaviest: Book
    motto(loud: Boolean = false): String @shareable
  }
  type Carrier { name: String!, home: String @inaccessible, ships: [Book]! }
  enum WeightUnit { GRAM KILOGRAM STONE }
  enum Currency { VND EUR }
  type Money @shareable { amount: Float!, currency: Currency! }
  type Book @key(fields: "internalCode") {
    internalCode: String!
    title: String! @external
    weight(unit: WeightUnit! = GRAM): Float @external
    size: Size @external
    origin: Origin @external
    publisher: Publisher @external
    chapters: [Chapter!]! @external
    shippingCost(to: String! = "VN"): Money @requires(fields: "weight(unit: KILOGRAM) size { height width }")
    customs: String @requires(fields: "origin { ... on Import { country { code name } duty } ... on Domestic { province } }")
    postage(express: Boolean = false): Float @requires(fields: "weight(unit: GRAM)")
    label: String! @requires(fields: "title publisher { name address { country } }")
    contents: [String!] @requires(fields: "chapters { title }")
  }
  type Size @shareable { height: Int! @external, width: Int @external }
  union Origin = Import | Domestic
  type Import { country: Country! @external, duty: Float @external }
  type Domestic { province: String @external }
  type Country { code: String! @external, name: String @external }
  type Chapter { title: String! @external }
  type Publisher @key(fields: "country code") {
    country: String!
    code: String!
    name: String! @external
    address: Address @external
  }
  type Address { country: String @external }`;
