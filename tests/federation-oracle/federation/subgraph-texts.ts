const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [
  "@key", "@shareable", "@external", "@requires", "@provides", "@override", "@inaccessible", "@interfaceObject"
])`;

/** Owns works: an interface with a key, three types of work, two unions, and values that are echoed. */
const catalogue = `${link}
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
  type RenamePayload { work: Work, title: String!, previous: String, journal: [String!]!, code: Int }
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

/** Owns people, by an id or a nested key, and publishers, by a composite key. */
const people = `${link}
  scalar Date
  type Query {
    person(id: ID!): Person
    people(ids: [ID!] = ["p1", "p2", "p3"]): [Person!]
    allPeople: [Person]!
    publisher(country: String! = "VN", code: String!): Publisher
    everyoneNamed: [Named!]
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

/** Owns branches and copies, takes the weight of books over, and resolves a field of an interface for other types. */
const stock = `${link}
  type Query {
    branch(code: String! = "hn"): Branch
    branches: [Branch!]!
    lendables(ids: [ID!] = ["b1", "f1"]): [Lendable]
    copy(book: ID!, number: Int! = 1): Copy
    named(first: Int = 4): [Named]
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

/** Owns loans; knows people by their registry, and copies by a nested composite key. */
const lending = `${link}
  scalar Date
  type Query {
    loan(id: ID!): Loan
    loans(states: [LoanState!] = [OPEN, OVERDUE]): [Loan!]!
    loanTable: [[Loan]!]
    motto(loud: Boolean = false): String @shareable
  }
  type Mutation {
    borrow(input: BorrowInput!): BorrowResult!
    giveBack(loan: ID!, on: Date): Loan
    failLoan(reason: String = "none"): Loan
  }
  enum LoanState { OPEN OVERDUE RETURNED }
  enum Currency { VND EUR }
  input BorrowInput { book: ID!, number: Int! = 1, reader: ReaderInput!, days: [Int!] = [14] }
  input ReaderInput { id: ID, registry: RegistryInput }
  input RegistryInput { country: String! = "VN", number: Int! }
  union BorrowResult = Borrowed | Refused
  type Borrowed { loan: Loan!, journal: [String!]!, days: Int! }
  type Refused { reason: String!, copy: Copy, journal: [String!]! }
  interface Lendable { id: ID!, loanDays(bonus: Int = 0): Int! }
  type Loan @key(fields: "id") {
    id: ID!
    copy: Copy! @provides(fields: "condition")
    borrower: Person
    due: Date
    days: Int
    state: LoanState!
    fine(currency: Currency! = VND): Money
    previous: [Loan]
    dueAgain: Date!
  }
  type Copy @key(fields: "book { id } number") {
    book: Book!
    number: Int!
    condition: Condition! @external
    branch: Branch @external
    loan: Loan
    loans(states: [LoanState!]): [Loan!]!
    replacementCost(currency: Currency! = VND): Money @requires(fields: "branch { city { name country } }")
  }
  enum Condition { NEW USED WORN DAMAGED }
  type Branch @key(fields: "city { name } street") {
    city: City! @shareable
    street: String!
    openLoans: Int
  }
  type City @shareable { name: String!, country: String! @external }
  type Book implements Lendable @key(fields: "id") {
    id: ID!
    loanDays(bonus: Int = 0): Int!
    shippingCost(to: String! = "VN"): Money @external
    deposit: Money @requires(fields: "shippingCost(to: \\"FR\\") { amount }")
  }
  type Film implements Lendable @key(fields: "id") { id: ID!, loanDays(bonus: Int = 0): Int! }
  type Money @shareable { amount: Float!, currency: Currency! }
  type Person @key(fields: "registry { country number }") {
    registry: Registry @shareable
    loans(states: [LoanState!]): [Loan!]
    openLoans: Int!
  }
  type Registry @shareable { country: String!, number: Int! }`;

/** Needs what others own: fields with arguments, nested ones, and those of unions and entities; by a hidden key. */
const shipping = `${link}
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

/** Adds to every work without knowing the kinds of work, and gives names of people along. */
const reviews = `${link}
  type Query {
    review(id: ID!): Review
    reviews(ids: [ID!] = ["r1", "r2", "r3"], order: ReviewOrder): [Review]
    latestReviews(first: Int! = 3): [Review!]!
    bestWork: Work
    topWorks(first: Int = 3): [Work]
    workTable: [[Work]!]
    lostWorks: [Work]
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
  type ReviewPayload { review: Review, work: Work!, journal: [String!]!, total: Int! }
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
  type Flag { name: String!, weight: Int! }
  type Person @key(fields: "id") {
    id: ID!
    name: String! @external
    reviews(first: Int = 2): [Review!]!
    reviewCount: Int
  }`;

/** The subgraphs by their names, as they are composed. */
export const subgraphTexts: Readonly<Record<string, string>> = {
  catalogue,
  people,
  stock,
  lending,
  shipping,
  reviews,
};
