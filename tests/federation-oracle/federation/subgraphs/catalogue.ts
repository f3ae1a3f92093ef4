import { link } from "./link";

/** Owns works: an interface with a key, three types of work, two unions, and values that are echoed. */
export const catalogue = `${link}
  scalar Json
  scalar Isbn
  type Query {
    work(id: ID!): Work
    works(ids: [ID!] = ["b1", "f1", "m1"]): [Work]
    worksLike(filter: WorkFilter = { kinds: [BOOK, FILM], title: { contains: "o" } }, first: Int! = 4): [Work!]!
    book(id: ID!): Book
    bookByIsbn(isbn: Isbn!): Book
    books(ids: [ID] = ["b1", "b2", "b4"]): [Book]
    requiredBook(id: ID! = "b1"): Book!
    bookTable(rows: [[ID]] = [["b1", "b3"], null, ["b2", null]]): [[Book]]
    found(kinds: [WorkKind!], first: Int = 5): [Found!]!
    anything(text: String): [Found]
    playables: [Playable!]
    echo(value: Json, values: [Json!], flag: Boolean = true): Json
    echoInput(input: EchoInput! = { number: 7 }): Echo!
    listings: [Listing]
    motto(loud: Boolean = false): String @shareable
    broken: String
    brokenList: [Book!]
    brokenRequired: String!
  }
  type Mutation {
    rename(input: RenameInput!): RenamePayload!
    failRename(reason: String): RenamePayload
    failRequiredRename: RenamePayload!
  }
  enum WorkKind { BOOK FILM MAGAZINE }
  enum WeightUnit { GRAM KILOGRAM OUNCE }
  enum Format { HARDCOVER PAPERBACK SECRET @inaccessible }
  enum Mood { CALM GLAD OLD }
  input WorkFilter { kinds: [WorkKind!], title: TextFilter, years: [YearRange!], not: WorkFilter, hidden: Int @inaccessible }
  input TextFilter { contains: String, anyOf: [String], ignoreCase: Boolean = true }
  input YearRange { from: Int = 1900, to: Int }
  input EchoInput {
    text: String = "text", number: Int!, ratio: Float, list: [Int], grid: [[Int!]], inner: EchoInput, moods: [Mood] = [CALM]
    json: Json, id: ID, flag: Boolean!  = true
  }
  input RenameInput { work: ID!, title: String!, note: TextFilter }
  type Echo { json: Json!, again(input: EchoInput): Echo }
  type RenamePayload { work: Work, title: String!, previous: String, journal: [String!]!, code: Int, query: Query! }
  interface Work @key(fields: "id") {
    id: ID!
    title: String!
    subtitle: String
    kind: WorkKind!
    year: Int
    creator: Person
    contributors: [Person!]!
    related(first: Int = 2): [Work!]
  }
  type Book implements Work @key(fields: "id") @key(fields: "isbn") @key(fields: "internalCode") {
    id: ID!
    title: String!
    subtitle: String
    kind: WorkKind!
    year: Int
    creator: Person
    contributors: [Person!]!
    related(first: Int = 2): [Work!]
    isbn: Isbn!
    internalCode: String! @inaccessible
    pages: Int
    weight(unit: WeightUnit! = GRAM): Float
    format: Format
    chapters: [Chapter!]!
    looseChapters(numbers: [Int!] = [0, 1]): [Chapter]
    origin: Origin
    translators: [Person]
    illustrator: Person!
    publisher: Publisher
    index: [[String!]!]
    tables: [[Chapter]!]!
  }
  type Film implements Work & Playable @key(fields: "id") {
    id: ID!
    title: String!
    subtitle: String
    kind: WorkKind!
    year: Int
    creator: Person
    contributors: [Person!]!
    related(first: Int = 2): [Work!]
    minutes: Int
    trailer: String
    roles: [Role!]!
  }
  type Magazine implements Work @key(fields: "id") @key(fields: "issn volume") {
    id: ID!
    title: String!
    subtitle: String
    kind: WorkKind!
    year: Int
    creator: Person
    contributors: [Person!]!
    related(first: Int = 2): [Work!]
    issn: String!
    volume: Int!
    issues: [Issue!]
  }
  interface Playable { minutes: Int, trailer: String }
  type Podcast implements Playable { name: String!, minutes: Int, trailer: String }
  interface Listing { label: String, first: Found, best: Work, items: [Work], under: Listing }
  type BookListing implements Listing { label: String, first: Book, best: Book!, items: [Book!]!, under: BookListing, count: Int }
  type MixedListing implements Listing { label: String, first: Found, best: Film, items: [Work!], under: Listing, mood: Mood }
  type Chapter { title: String!, pages: Int! }
  type Role { name: String!, actor: Person, lines: [[String]] }
  type Issue { number: Int!, cover: Book }
  type Import { country: Country!, duty: Float }
  type Domestic { province: String }
  type Country { code: String!, name: String }
  union Origin = Import | Domestic
  union Found = Book | Film | Person | Podcast
  type Person @key(fields: "id", resolvable: false) { id: ID! }
  type Publisher @key(fields: "country code", resolvable: false) { country: String!, code: String! }`;
