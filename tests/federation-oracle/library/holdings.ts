import { book, branch, copy, failure, film, person, review, value, work } from "./references";
import type { Table } from "./tables";

const city = (name: string, country: string) => value("City", { name, country });
const hours = (day: string, opens: number | null) => value("Hours", { day, opens });
const shelf = (label: string, capacity: unknown, featured: unknown, ...books: unknown[]) =>
  value("Shelf", { label, capacity, featured, books });

export const branches: Table = {
  hn: {
    name: "Hà Nội Central",
    city: city("Hà Nội", "VN"),
    street: "Tràng Thi",
    manager: person("p1"),
    shelves: [
      [shelf("A1", 40, book("b1"), book("b1"), book("b2")), shelf("A2", null, null)],
      [],
      [shelf("B1", failure("the capacity of B1"), film("f1"), book("b3"))],
    ],
    hours: [hours("MON", 8), null, hours("SUN", null)],
    plan: [[1, 2, null], [], [3]],
    nearest: branch("hue"),
  },
  hue: {
    name: "Huế Riverside",
    city: city("Huế", "VN"),
    street: "Lê Lợi",
    manager: person("p-gone"),
    shelves: [[shelf("H1", 12, film("f2"), book("b4"), book("b-gone"))]],
    hours: null,
    plan: null,
    nearest: branch("lyon"),
  },
  lyon: {
    name: "Lyon",
    city: city("Lyon", "FR"),
    street: "Rue du Lac",
    manager: person("p5"),
    shelves: [],
    hours: [hours("TUE", failure("the opening of Lyon") as never)],
    plan: [null, [7]],
    nearest: null,
  },
};

export const copies: Table = {
  "b1/1": { branch: branch("hn"), condition: "NEW", format: "PAPERBACK" },
  "b1/2": { branch: branch("hue"), condition: "WORN", format: "AUDIO" },
  "b2/1": { branch: null, condition: "USED", format: null },
  "b3/1": { branch: branch("hue"), condition: failure("the condition of b3/1"), format: "AUDIO" },
  "b4/1": { branch: branch("lyon"), condition: "DAMAGED", format: "PAPERBACK" },
};

export const loans: Table = {
  l1: { copy: copy("b1", 1), borrower: person("p1"), due: "2024-05-01", state: "OPEN", days: 14 },
  l2: { copy: copy("b1", 2), borrower: person("p3"), due: "2024-04-01", state: "OVERDUE", days: 40 },
  l3: { copy: copy("b2", 1), borrower: null, due: "2023-01-01", state: "RETURNED", days: null },
  l4: {
    copy: copy("b4", 1),
    borrower: person("p4"),
    due: failure("the due day of l4"),
    state: "OPEN",
    days: 3,
  },
  // Never a copy that is not there: whether its book is shown would depend on the plan's way to the book.
  l5: { copy: copy("b3", 1), borrower: person("p1"), due: "2022-02-02", state: "RETURNED", days: 21 },
};

const flag = (name: string, weight: unknown) => value("Flag", { name, weight });

export const reviews: Table = {
  r1: {
    body: "Clear as rain.",
    author: person("p2"),
    subject: work("b1"),
    score: 5,
    verdict: "GREAT",
    replies: [review("r2"), null],
    tags: [["calm", null], null, []],
    flags: [[flag("long", 1)], [flag("sad", 2), flag("slow", 3)]],
  },
  r2: {
    body: null,
    author: person("p1"),
    subject: work("f1"),
    score: failure("the score of r2"),
    verdict: "POOR",
    replies: [],
    tags: [],
    flags: null,
  },
  r3: {
    body: "Too many stones.",
    author: person("p-gone"),
    subject: work("b2"),
    score: 2,
    verdict: null,
    replies: [review("r4"), review("r-gone")],
    tags: [["stone"]],
    flags: [[]],
  },
  r4: {
    body: failure("the body of r4"),
    author: null,
    subject: work("m1"),
    score: 4,
    verdict: "HIDDEN",
    replies: null,
    tags: [[]],
    flags: [[flag("odd", failure("the weight of odd"))], [flag("even", 4)]],
  },
  r5: {
    body: "Again!",
    author: person("p4"),
    subject: work("b1"),
    score: 4,
    verdict: "GREAT",
    replies: [review("r1")],
    tags: [["x", "y"], ["z"]],
    flags: [],
  },
  r6: {
    body: "Ticks.",
    author: person("p3"),
    subject: work("b3"),
    score: 3,
    verdict: "FAIR",
    replies: [],
    tags: [],
    flags: null,
  },
};
