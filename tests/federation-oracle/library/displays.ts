import { book, failure, film, loan, magazine, person, value } from "./references";

/** Lists whose types narrow the fields of their interface: what one has only books in, another has anything in. */
export const listings: readonly unknown[] = [
  value("BookListing", {
    label: "Maps",
    first: book("b1"),
    best: book("b2"),
    items: [book("b1"), book("b4")],
    under: null,
    count: 2,
  }),
  value("MixedListing", {
    label: failure("the label of a listing"),
    first: person("p1"),
    best: film("f1"),
    items: [film("f2"), magazine("m1"), book("b3")],
    under: value("BookListing", {
      label: "Clocks",
      first: book("b3"),
      best: book("b5"),
      items: [],
      count: null,
    }),
    mood: "GLAD",
  }),
  null,
  value("MixedListing", {
    label: null,
    first: null,
    best: null,
    items: null,
    under: value("MixedListing", {
      label: "Rest",
      first: person("p-gone"),
      best: film("f2"),
      items: [],
      mood: "OLD",
    }),
  }),
  value("BookListing", {
    label: "Lost",
    first: null,
    best: failure("the best of a listing"),
    items: [book("b1")],
    under: null,
    count: 1,
  }),
];

const slot = (width: unknown, lent: unknown) => value("Slot", { width, loan: lent });

/** Desks, of which two subgraphs have a half each, and so on for what stands on them. */
export const desks: readonly unknown[] = [
  value("Desk", {
    name: "Front",
    lamps: 2,
    keeper: person("p3"),
    waiting: 4,
    lastLoan: loan("l1"),
    tray: value("Tray", {
      depth: 3,
      notes: ["late", null],
      slots: [[slot(1, loan("l2")), null], [], [slot(2, null)]],
    }),
  }),
  value("Desk", {
    name: "Back",
    lamps: failure("the lamps of the desk at the back"),
    keeper: person("p-gone"),
    waiting: 0,
    lastLoan: null,
    tray: value("Tray", { depth: null, notes: failure("the notes on the tray"), slots: null }),
  }),
  null,
  value("Desk", {
    name: "Attic",
    lamps: 1,
    keeper: null,
    waiting: failure("how many wait in the attic"),
    lastLoan: loan("l4"),
    tray: null,
  }),
];
