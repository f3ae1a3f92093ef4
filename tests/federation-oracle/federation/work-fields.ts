import { idWhere, kindOf, rowOf } from "../library/library";
import { book, copy } from "../library/references";
import { copies, loans } from "../library/holdings";
import { books } from "../library/works";
import { from, requiring, requiredOf, type Resolver, type Resolvers, type Source } from "./resolver";

const publisherOf = (row: Source) => {
  const found = row["publisher"] as Source | null;
  const published = found && rowOf("Publisher", found);
  return published ? { name: published["name"], address: published["address"] } : null;
};

const weight = (unit: string, grams: unknown) => {
  if (typeof grams !== "number") return grams;
  return unit === "KILOGRAM" ? grams / 1000 : grams;
};

const money = (amount: unknown, currency: string) => ({ amount, currency });

const shippingCost = (sent: Source, to: unknown) => {
  const kilograms = sent["weight"];
  const size = sent["size"] as { height: number; width: number | null } | null | undefined;
  if (typeof kilograms !== "number") return null;
  return money(kilograms * 2 + (size ? size.height + (size.width ?? 1) : 100) + String(to).length, "EUR");
};

const sizeAndWeight = (row: Source) => ({
  weight: requiredOf(weight("KILOGRAM", row["grams"])),
  size: requiredOf(row["size"]),
});

const mayPair = (country: Source) => `${String(country["code"])}/${String(country["name"])}`;

const related: Resolver = from("Work", (row, { first }) => {
  const all = row["related"] as readonly unknown[] | null;
  return all && all.slice(0, first ?? all.length);
});

const workFields = {
  kind: from("Work", (_row, _args, source) => kindOf(String(source["id"]))?.toUpperCase()),
  related,
};

const loanDays: Resolver = ({ id }, { bonus }) => String(id).length * 7 + (bonus ?? 0);

/** The fields of works and of what belongs to them that are more than a value of a row. */
export const workResolvers: Resolvers = {
  Book: {
    ...workFields,
    weight: from("Book", (row, { unit }) => weight(unit, row["grams"])),
    looseChapters: from("Book", (row, { numbers }) => {
      const chapters = row["chapters"] as readonly unknown[];
      return numbers?.map((number) => chapters[number]);
    }),
    copies: ({ id }, { conditions }) => copiesOf(String(id), conditions),
    copyGrid: ({ id }, { width }) => rowsOf(copiesOf(String(id), null), width),
    loanDays,
    shippingCost: requiring("Book", sizeAndWeight, (sent, { to }) => shippingCost(sent, to)),
    deposit: requiring(
      "Book",
      (row) => ({ shippingCost: shippingCost(sizeAndWeight(row), "FR") }),
      ({ shippingCost: cost }) => {
        const amount = (cost as Source | null | undefined)?.["amount"];
        return typeof amount === "number" ? money(amount * 3, "VND") : null;
      },
    ),
    postage: requiring(
      "Book",
      (row) => ({ weight: requiredOf(weight("GRAM", row["grams"])) }),
      ({ weight: grams }, { express }) => (typeof grams === "number" ? grams * (express ? 2 : 1) : null),
    ),
    insurance: requiring(
      "Book",
      (row) => ({ shippingCost: shippingCost(sizeAndWeight(row), "Somewhere") }),
      ({ shippingCost: cost }) => cost ?? null,
    ),
    customs: requiring(
      "Book",
      (row) => ({ origin: row["origin"] }),
      ({ origin }) => {
        const { country, duty, province } = (origin ?? {}) as Source;
        if (country) return `from ${mayPair(country as Source)} at ${String(duty)}`;
        return typeof province === "string" ? `within ${province}` : null;
      },
    ),
    label: requiring(
      "Book",
      (row) => ({ title: row["title"], publisher: publisherOf(row) }),
      ({ title, publisher }) => {
        const { name, address } = (publisher ?? {}) as Source;
        return `${String(title)} (${String(name)}, ${String((address as Source | null)?.["country"])})`;
      },
    ),
    contents: requiring(
      "Book",
      (row) => ({ chapters: row["chapters"] }),
      ({ chapters }) => (chapters as readonly Source[]).map(({ title }) => title),
    ),
  },
  Film: { ...workFields, copies: () => [], loanDays },
  Magazine: workFields,
};

/** The copies of a book, by what condition they are in; a condition that cannot be read is in no choice. */
function copiesOf(id: string, conditions: readonly string[] | null | undefined) {
  return Object.keys(copies)
    .filter((key) => key.startsWith(`${id}/`))
    .filter((key) => !conditions || conditions.includes(copies[key]?.["condition"] as string))
    .map((key) => copy(id, Number(key.slice(id.length + 1))));
}

function rowsOf<Item>(items: readonly Item[], width: number): Item[][] {
  const size = Math.max(1, width);
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) =>
    items.slice(at * size, at * size + size),
  );
}

/** The loans of copies or people, by their states. */
export function loanIds(holds: (row: Source) => boolean, states: readonly string[] | null | undefined) {
  return Object.keys(loans).filter((id) => {
    const row = loans[id] ?? {};
    return holds(row) && (!states || states.includes(row["state"] as string));
  });
}

/** The book that has one of the other keys of books. */
export function bookWhere(key: "isbn" | "internalCode", wanted: unknown) {
  const id = idWhere(books, (row) => row[key] === wanted);
  return id === undefined ? null : book(id);
}
