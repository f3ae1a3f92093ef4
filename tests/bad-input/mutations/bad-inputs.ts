import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
} from "graphql";

export type Input = Readonly<Record<string, unknown>>;

/** A valid input with one thing of it changed. */
export interface BadInput {
  readonly what: string;
  /** Where it was changed. */
  readonly at: readonly string[];
  readonly input: Input;
  /** Whether nothing of the kind may be written; without it, it may be taken where the field takes such a thing. */
  readonly mustFail: boolean;
  /** It is bad only beside what else is said, and may be told there. */
  readonly isBadByOthers?: true;
  /** Something else in the same place that has to be answered the same. */
  readonly sameAs?: Input;
}

interface Bad {
  readonly what: string;
  readonly value: unknown;
  readonly mustFail?: boolean;
  readonly isBadByOthers?: true;
  readonly sameAs?: unknown;
}

const byOthers = { isBadByOthers: true } as const;

/** The longest text that anything takes, and one more. */
const tooLong = 20_001;
/** One more than the bounds that columns have. */
const lengths = [64, 112, 128, 200, 255, 500, 1_000, 2_000, 10_000].map((bound) => bound + 1);
const controls = ["\0", "\u001b"];
const moreThanAnyList = 501;

/** All bad inputs that a valid one leads to: each field of it and of what it holds, one thing changed in each. */
export function badInputs(type: GraphQLInputObjectType, valid: Input): readonly BadInput[] {
  return inObject(type, valid).map(({ value, sameAs, ...bad }) => ({
    ...bad,
    at: ["input", ...bad.at],
    input: value as Input,
    ...(sameAs !== undefined && { sameAs: sameAs as Input }),
  }));
}

/** The fields of inputs that no valid input says anything of, as `SignPledgeInput.pledgeCode`. */
export function unsaidFields(type: GraphQLInputObjectType, all: readonly Input[]): readonly string[] {
  return Object.values(type.getFields()).flatMap((field) => {
    const said = all.flatMap((one) => one[field.name] ?? []);
    if (said.length === 0) return [`${type.name}.${field.name}`];
    const of = getNamedType(field.type);
    return isInputObjectType(of) ? unsaidFields(of, said as Input[]) : [];
  });
}

interface Changed {
  readonly what: string;
  readonly at: readonly string[];
  readonly value: unknown;
  readonly mustFail: boolean;
  readonly isBadByOthers?: true;
  readonly sameAs?: unknown;
}

function inObject(type: GraphQLInputObjectType, valid: Input): readonly Changed[] {
  return Object.values(type.getFields())
    .filter(({ name }) => name !== "dryRun")
    .flatMap(({ name, type: of, defaultValue }) => {
      const isRequired = isNonNullType(of) && defaultValue === undefined;
      const gone: Changed[] = isRequired
        ? [{ what: "left out", at: [name], value: { ...valid, [name]: undefined }, mustFail: true }]
        : [];
      const changed = inPlace(of, valid[name], name).map((one) => ({
        ...one,
        at: [name, ...one.at],
        value: { ...valid, [name]: one.value },
        ...(one.sameAs !== undefined && { sameAs: { ...valid, [name]: one.sameAs } }),
      }));
      return [...gone, ...changed];
    });
}

function inPlace(type: GraphQLInputType, valid: unknown, name: string): readonly Changed[] {
  const bare = getNullableType(type);
  const none: Changed = {
    ...{ what: "null", at: [], value: null, mustFail: isNonNullType(type) },
    ...(!isNonNullType(type) && byOthers),
  };
  if (valid === undefined || valid === null) return [none];
  if (isListType(bare)) return [none, ...inList(bare.ofType, valid as readonly unknown[], name)];
  if (isInputObjectType(bare)) return [none, ...inObject(bare, valid as Input)];
  return [
    none,
    ...badValues(type, valid, name).map(({ mustFail = false, ...one }) => ({ ...one, at: [], mustFail })),
  ];
}

function inList(type: GraphQLInputType, valid: readonly unknown[], name: string): readonly Changed[] {
  const [first] = valid;
  if (first === undefined) return [];
  const isOfIds = typeof first === "string" && first.includes(":");
  const many = new Array<unknown>(moreThanAnyList).fill(first);
  const whole: readonly Bad[] = [
    { what: "an empty list", value: [], ...byOthers },
    { what: "a list that is too long", value: many, mustFail: true },
    { what: "an item twice", value: [...valid, first], mustFail: isOfIds },
    { what: "null for an item", value: [null], mustFail: true },
  ];
  return [
    ...whole.map(({ mustFail = false, ...one }) => ({ ...one, at: [], mustFail })),
    ...valid.flatMap((item, index) =>
      inPlace(type, item, name)
        .filter(({ what, at }) => (at.length > 0 ? isNew(at[0], index) : index === 0 && what !== "null"))
        .map((one) => ({
          ...one,
          at: [String(index), ...one.at],
          value: valid.with(index, one.value),
          ...(one.sameAs !== undefined && { sameAs: valid.with(index, one.sameAs) }),
        })),
    ),
  ];

  /** Whether no item before says anything of a field. */
  function isNew(field: string | undefined, index: number): boolean {
    return field !== undefined && valid.slice(0, index).every((item) => (item as Input)[field] == null);
  }
}

function badValues(type: GraphQLInputType, valid: unknown, name: string): readonly Bad[] {
  const bare = getNamedType(type);
  if (isEnumType(bare))
    return [
      { what: "no value of the enum", value: "NO_SUCH", mustFail: true },
      ...bare.getValues().map((one) => ({ what: one.name, value: one.name, ...byOthers })),
    ];
  const of = bare.name;
  if (of === "Boolean") return [{ what: "a text", value: "x", mustFail: true }];
  if (of === "Date") return badDays;
  if (of === "Int") return badNumbers;
  if (of === "Float") return badFractions;
  if (of === "ID" && String(valid).includes(":")) return badIds(String(valid));
  return badTexts({ isCode: of === "ID" || name === "sha256", isOptional: !isNonNullType(type) });
}

const badDays: readonly Bad[] = [
  { what: "a day that no month has", value: "2021-02-30", mustFail: true },
  { what: "no day", value: "hôm qua", mustFail: true },
  { what: "an empty day", value: "", mustFail: true },
  { what: "a day with a time", value: "2021-02-03T00:00:00Z", mustFail: true },
  { what: "a year of five digits", value: "10000-01-01", mustFail: true },
  { what: "the first day of all", value: "0001-01-01", ...byOthers },
  { what: "the last day of all", value: "9999-12-31", ...byOthers },
];

const noNumber: Bad = { what: "a text", value: "một", mustFail: true };
const told = (value: number): Bad => ({ what: `${value}`, value });
const badNumbers: readonly Bad[] = [
  noNumber,
  { what: "a fraction", value: 1.5, mustFail: true },
  { what: "more than an Int", value: 2 ** 31, mustFail: true },
  ...[0, -1, 1, 99, 1800, 2999, 2 ** 31 - 1, -(2 ** 31)].map(told),
];

const badFractions: readonly Bad[] = [
  noNumber,
  ...[0, -1, 1e308, -1e308, 1e-9, 0.1 + 0.2, 123_456_789.123_456].map(told),
];

function badTexts({
  isCode,
  isOptional,
}: {
  readonly isCode: boolean;
  readonly isOptional: boolean;
}): readonly Bad[] {
  return [
    { what: "an empty text", value: "", ...(isOptional && byOthers) },
    { what: "blanks only", value: " \t\u00a0 ", ...(isOptional && byOthers) },
    { what: "a text that is far too long", value: "a".repeat(tooLong), mustFail: true },
    ...lengths.map((length) => ({
      what: `${length} characters`,
      value: (isCode ? "a" : "ế").repeat(length),
    })),
    ...controls.map((one) => ({ what: JSON.stringify(one), value: `Vụ${one}Một`, mustFail: true })),
    { what: "half of a character", value: "Vụ \ud83d", mustFail: true },
    { what: "marks without end", value: `a${"\u0301".repeat(5_000)}`, mustFail: true },
    { what: "a code that is nobody's", value: "no-such-code", ...byOthers },
    { what: "capitals, spaces and a slash", value: "Vụ Một/2", mustFail: isCode },
    { what: "a formula", value: "=1+1" },
    { what: "a bar", value: "một|hai" },
    { what: "what a database would read", value: `'; DROP TABLE unit; -- "\\` },
    { what: "a way out of a folder", value: "../../etc/passwd" },
    { what: "what a browser would run", value: "<script>alert(1)</script>" },
  ];
}

/** What is no id of a record that is there; nothing of it tells whether there is one in another sector. */
function badIds(valid: string): readonly Bad[] {
  const [type = "", code = ""] = valid.split(":");
  const isOfSector = type.startsWith("Court");
  const inOther = (one: string) => `${type.replace(/^Court/, "Justice")}:${one}`;
  const otherType = type === "Person" ? "Decision" : "Person";
  return [
    "",
    " ",
    code,
    `${type}:`,
    `:${code}`,
    `${type}:no-such`,
    `${type}:${code} `,
    `${type}:${code.toUpperCase()}A`,
    `${otherType}:${code}`,
    `${type}:Vụ Một`,
    `${type}:${"a".repeat(300)}`,
    `${type}:${"a".repeat(tooLong)}`,
    `${type}:${code}\0`,
    `${type}:\ud83d`,
  ]
    .map((value): Bad => ({ what: `the id ${value.slice(0, 40)}`, value, mustFail: true }))
    .concat(
      isOfSector
        ? [
            {
              what: "an id of another sector",
              value: inOther("taken-1"),
              mustFail: true,
              sameAs: inOther("no-1"),
            },
            { what: "the own code in another sector", value: inOther(code), mustFail: true },
          ]
        : [],
    );
}

/** An input with each of its texts as another. */
export function withTexts(input: Input, change: (text: string) => string): Input {
  const of = (value: unknown): unknown => {
    if (typeof value === "string") return change(value);
    if (Array.isArray(value)) return value.map(of);
    if (value === null || typeof value !== "object") return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, of(one)]));
  };
  return of(input) as Input;
}
