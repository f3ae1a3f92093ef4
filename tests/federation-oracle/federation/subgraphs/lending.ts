import { link } from "./link";

/** Owns loans; knows people by their registry, and copies by a nested composite key. */
export const lending = `${link}
  scalar Date
  type Query {
    loan(id: ID!): Loan
    loans(states: [LoanState!] = [OPEN, OVERDUE]): [Loan!]!
    loanTable: [[Loan]!]
    desk: Desk @shareable
    desks(first: Int = 2): [Desk] @shareable
    motto(loud: Boolean = false): String @shareable
  }
  type Mutation {
    borrow(input: BorrowInput!): BorrowResult!
    giveBack(loan: ID!, on: Date): Loan
    failLoan(reason: String = "none"): Loan
  }
  type Desk @shareable { name: String!, waiting: Int!, lastLoan: Loan, tray: Tray }
  type Tray @shareable { notes: [String], slots: [[Slot]] }
  type Slot @shareable { loan: Loan }
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
    insurance: Money @requires(fields: "shippingCost(to: \\"Somewhere\\") { amount currency }")
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
