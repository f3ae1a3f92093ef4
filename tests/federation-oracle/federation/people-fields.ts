import { branches, loans, reviews } from "../library/holdings";
import { rowOf } from "../library/library";
import { branch, failure, loan, review, type Reference } from "../library/references";
import { from, requiring, valueOf, type Resolver, type Resolvers, type Source } from "./resolver";
import { loanIds } from "./work-fields";

const initials = (name: unknown) =>
  String(name)
    .split(" ")
    .map((word) => word[0])
    .join("");

const pointsAt = (found: unknown, id: unknown) => (found as Source | null)?.["id"] === id;

const loansOf: Resolver = from("Person", (_row, { states }, { id }) =>
  loanIds((row) => pointsAt(row["borrower"], id), states).map(loan),
);

const reviewsBy = (id: unknown) =>
  Object.keys(reviews).filter((key) => pointsAt(reviews[key]?.["author"], id));
const reviewsOf = (id: unknown) =>
  Object.keys(reviews).filter((key) => pointsAt(reviews[key]?.["subject"], id));

const isOpenAt = (source: Source) => (row: Source) => {
  const kept = rowOf("Copy", row["copy"] as Reference);
  return (kept?.["branch"] as Source | null)?.["code"] === source["code"];
};

const money = (amount: number, currency: string) => ({ amount, currency });

const namesOf = (row: Source, style: string) => {
  const names = row["names"] as readonly string[] | null;
  return style === "SHORT" ? names && names.slice(0, 1) : names;
};

/** The fields of people, publishers, branches, copies and loans that are more than a value of a row. */
export const peopleResolvers: Resolvers = {
  Person: {
    names: from("Person", (row, { style }) => namesOf(row, style)),
    biography: from("Person", (row, { length }) => {
      const text = row["biography"];
      return typeof text === "string" ? text.slice(0, length ?? undefined) : text;
    }),
    looseContacts: from("Person", (row) => row["contacts"]),
    shortName: requiring(
      "Person",
      (row) => ({ names: namesOf(row, "SHORT") }),
      ({ names }) => names && (names as readonly string[]).join("+"),
    ),
    manages: ({ id }) =>
      Object.keys(branches)
        .filter((code) => pointsAt(branches[code]?.["manager"], id))
        .map(branch),
    loans: loansOf,
    openLoans: from(
      "Person",
      (_row, _args, { id }) => loanIds((row) => pointsAt(row["borrower"], id), null).length,
    ),
    reviews: ({ id }, { first }) =>
      reviewsBy(id)
        .slice(0, first ?? undefined)
        .map(review),
    reviewCount: ({ id }) => reviewsBy(id).length,
  },
  Publisher: {
    shortName: requiring(
      "Publisher",
      (row) => row,
      ({ name, address }) => `${initials(name)}-${String((address as Source | null)?.["country"])}`,
    ),
  },
  Branch: {
    shortName: from("Branch", (row) => initials(row["name"])),
    openLoans: from("Branch", (_row, _args, source) => loanIds(isOpenAt(source), ["OPEN"]).length),
  },
  Copy: {
    loan: (source) => {
      const [id] = loanIds(isOf(source), ["OPEN"]);
      return id === undefined ? null : loan(id);
    },
    loans: (source, { states }) => loanIds(isOf(source), states).map(loan),
    replacementCost: requiring(
      "Copy",
      (row) => ({ branch: row["branch"] && (rowOf("Branch", row["branch"] as Source) ?? null) }),
      ({ branch: found }, { currency }) => {
        const city = (found as Source | null | undefined)?.["city"] as Source | undefined;
        return city ? money(String(city["name"]).length + String(city["country"]).length, currency) : null;
      },
    ),
  },
  Loan: {
    fine: from("Loan", (row, { currency }) => {
      const days = row["days"];
      return typeof days === "number" && days > 14 ? money((days - 14) / 4, currency) : null;
    }),
    previous: from("Loan", (_row, _args, { id }) => {
      const at = Object.keys(loans).indexOf(String(id));
      return Object.keys(loans).slice(0, at).map(loan);
    }),
    dueAgain: from("Loan", (row) => row["due"]),
  },
  Review: {
    reviewer: from("Review", (row) => row["author"]),
    strictReplies: from("Review", (row) => row["replies"]),
  },
  Work: {
    rating: ({ id }, { scale }) => {
      const scores = reviewsOf(id)
        .map((key) => valueOf(reviews[key]?.["score"]))
        .filter((score) => typeof score === "number");
      if (id === "f2") throw failure("the rating of f2");
      if (scores.length === 0) return null;
      return (scores.reduce((sum, score) => sum + score, 0) / scores.length / 5) * (scale ?? 5);
    },
    reviews: ({ id }, { first, order }) => {
      const all = reviewsOf(id);
      return (order === "NEWEST" ? all.reverse() : all).slice(0, first ?? undefined).map(review);
    },
    pinned: ({ id }) => {
      const [first] = reviewsOf(id);
      return first === undefined ? null : review(first);
    },
    headline: requiring(
      "Work",
      (row) => row,
      ({ title }, { loud }) => (loud ? String(title).toUpperCase() : `On ${String(title)}`),
    ),
  },
};

const isOf = (source: Source) => {
  const of = source["book"] as Source;
  return (row: Source) => {
    const lent = row["copy"] as Source;
    return pointsAt(lent["book"], of["id"]) && lent["number"] === source["number"];
  };
};
