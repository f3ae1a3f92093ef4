import { Int } from "type-graphql";
import type { Decision, Given } from "../../../platform/mutations/mutation";
import { added, changed, type RecordChange } from "../../../platform/mutations/record-change";
import type { InputPath, Reason } from "../../../platform/mutations/reason";
import { citing, optionalCodeOf, orNull } from "../../mutations/ids";
import { payload } from "../../mutations/payload";
import type { AwardsContext } from "../context";
import { awardsMutation, type Places } from "../mutations/awards-mutation";
import { askUnits, type UnitFacts } from "../mutations/sector-facts";
import { reasonsAgainstUnit } from "../recipients/candidates-to-write";
import { placesOf, type RecipientToWrite } from "../recipients/recipients-to-write";
import {
  codeOf,
  evidenceToWrite,
  type EvidenceKnown,
  type InitiativeItem,
  type Item,
} from "./evidence-to-write";
import {
  authorCode,
  headcountRecords,
  initiativeAuthorRecords,
  initiativeRecords,
  openCaseRecords,
  ratingRecords,
  yearCode,
} from "./evidence.records";
import { texts } from "./evidence.texts";
import { RecordEvidenceInput, type OpenCaseInput } from "./record-evidence.input";

type UnitsTold = ReadonlyMap<string, UnitFacts>;

export const recordEvidence = awardsMutation<RecordEvidenceInput, EvidenceKnown, UnitsTold>({
  name: "recordEvidence",
  action: "recordEvidence",
  says: {
    does: "Keeps what eligibility is to be checked against: ratings, initiatives, numbers of staff, open cases (xếp loại, sáng kiến, biên chế, vụ việc đang xem xét). Whole or not at all.",
    rolesNote:
      "unit-officer for the own unit and its people; cases are for council-secretary only, all else for the other two",
    needs:
      "recipients of the sector that stood in the year; one rating a recipient and year, one number a unit and year",
    then: "they are on record, and no check reads them yet; a case that was open is closed where it is named with the day",
    errors: ["ALREADY_EXISTS", "DUPLICATE", "NOT_STANDING"],
  },
  input: () => RecordEvidenceInput,
  payload: payload<AwardsContext>(
    "RecordEvidencePayload",
    "What came of keeping evidence (kết quả ghi nhận).",
    {
      recorded: {
        type: () => Int,
        description:
          "How many ratings, initiatives, numbers and cases were written (số bản ghi); an initiative with its authors is one.",
        isNeeded: true,
        ofChanges: (changes) => changes.filter(({ kind }) => kind !== initiativeAuthorRecords.name).length,
      },
    },
  ),
  ask: ({ ratings, headcounts, initiatives, cases }, owners, scope) =>
    askUnits(
      [
        ...ratings.map(({ recipientId }) => recipientId),
        ...headcounts.map(({ unitId }) => unitId),
        ...initiatives.flatMap(({ authorIds }) => authorIds),
        ...cases.map(({ recipientId }) => recipientId),
      ],
      owners,
      scope,
    ),
  rowsOf: (input) => [
    ...(hasOwn(input) ? (["recordOwnEvidence"] as const) : []),
    ...(input.cases.length > 0 ? (["recordCases"] as const) : []),
  ],
  read: evidenceToWrite,
  places,
  decide,
});

/** Whether there is anything but cases. */
function hasOwn({ ratings, headcounts, initiatives }: RecordEvidenceInput): boolean {
  return ratings.length + headcounts.length + initiatives.length > 0;
}

/** Where those lie of whom something is recorded: cases go by a row of the table of their own. */
function places(known: EvidenceKnown, { sector }: RecordEvidenceInput): Places {
  const own = [
    ...known.ratings.map(({ of }) => of),
    ...known.headcounts.map(({ of }) => of),
    ...known.initiatives.flatMap(({ authors }) => authors),
  ];
  const ofCases = known.cases.map(({ of }) => of);
  if (own.length + ofCases.length === 0) return "any sector";
  return [
    ...placesOf(own, sector, undefined).map((place) => ({ ...place, row: "recordOwnEvidence" as const })),
    ...placesOf(ofCases, sector, undefined).map((place) => ({ ...place, row: "recordCases" as const })),
  ];
}

function decide(known: EvidenceKnown, input: RecordEvidenceInput, given: Given<UnitsTold>): Decision {
  const { ratings, headcounts, initiatives, cases } = known;
  const all = ratings.length + headcounts.length + initiatives.length + cases.length;
  const parts = [
    ratingsToWrite(known, input, given),
    headcountsToWrite(known, input, given),
    initiativesToWrite(known, input, given),
    casesToWrite(known, input, given),
  ];
  return {
    changes: parts.flatMap(({ changes }) => changes),
    reasons: [
      ...(all === 0 ? [{ code: "REQUIRED", at: ["input", "ratings"], text: texts.nothing }] : []),
      ...parts.flatMap(({ reasons }) => reasons),
    ],
    result: {},
  };
}

/** What comes of one of the lists. */
interface Part {
  readonly changes: readonly RecordChange[];
  readonly reasons: readonly Reason[];
}

function ratingsToWrite(
  { ratings, rated }: EvidenceKnown,
  { sector, year, write }: RecordEvidenceInput,
  { asked }: Given<UnitsTold>,
): Part {
  const { cells, places: cited } = citing(write);
  const reasons: Reason[] = [];
  const changes = ratings.flatMap(({ input, at, of }, index) => {
    const code = yearCode(codeOf(of), year);
    const before = reasons.length;
    reasons.push(
      ...reasonsAgainstRepeating(ratings, index),
      ...(rated.has(code) ? [{ code: "ALREADY_EXISTS", at, text: texts.rated }] : []),
      ...reasonsAgainstUnit(of, asked.get(of.id), periodOf(year)),
    );
    const decisionAt = [...at, "decisionId"];
    const decision = orNull(() => optionalCodeOf("Decision", input.decisionId, decisionAt), reasons);
    if (reasons.length > before) return [];
    const record = {
      ...{ code, recipientUnit: of.unit, recipientPerson: of.person, sector, year },
      ...{ rating: input.rating, decision, ...cells },
    };
    const fields = { ...cited, ...{ code: at, recipientUnit: of.at, recipientPerson: of.at } };
    return [added(ratingRecords, record, { at, fields: { ...fields, decision: decisionAt, ...ofYear } })];
  });
  return { changes, reasons };
}

function headcountsToWrite(
  { headcounts, counted }: EvidenceKnown,
  { year, write }: RecordEvidenceInput,
  { asked }: Given<UnitsTold>,
): Part {
  const { cells, places: cited } = citing(write);
  const reasons: Reason[] = [];
  const changes = headcounts.flatMap(({ input: { people }, at, of }, index) => {
    const code = yearCode(codeOf(of), year);
    const before = reasons.length;
    reasons.push(
      ...reasonsAgainstRepeating(headcounts, index),
      ...(counted.has(code) ? [{ code: "ALREADY_EXISTS", at, text: texts.counted }] : []),
      ...reasonsAgainstUnit(of, asked.get(of.id), periodOf(year)),
    );
    if (reasons.length > before) return [];
    const record = { code, unit: codeOf(of), year, people, ...cells };
    const fields = { ...cited, ...{ code: at, unit: of.at }, ...ofYear };
    return [added(headcountRecords, record, { at, fields })];
  });
  return { changes, reasons };
}

function initiativesToWrite(
  { initiatives }: EvidenceKnown,
  { sector, year, write }: RecordEvidenceInput,
  { asked, newCode, today }: Given<UnitsTold>,
): Part {
  const { cells, places: cited } = citing(write);
  const reasons: Reason[] = [];
  const changes = initiatives.flatMap((item, index) => {
    const { input, at, authors } = item;
    const before = reasons.length;
    reasons.push(
      ...reasonsAgainstInitiative(item, today),
      ...(isCodeTwice(initiatives, index)
        ? [{ code: "DUPLICATE", at: [...at, "code"], text: texts.twice }]
        : []),
      ...authors.flatMap((author) => reasonsAgainstUnit(author, asked.get(author.id), periodOf(year))),
    );
    const decisionAt = [...at, "decisionId"];
    const decision = orNull(() => optionalCodeOf("Decision", input.decisionId, decisionAt), reasons);
    if (reasons.length > before) return [];
    const { title, scope, recognisedOn } = input;
    const code = input.code ?? newCode(`initiative-${year}`);
    const record = { code, title, scope, recognisedOn, decision, sector, ...cells };
    return [
      added(initiativeRecords, record, { at, fields: { ...cited, decision: decisionAt } }),
      ...authors.map((author) => {
        const { unit, person } = author;
        const own = { authorUnit: unit, authorPerson: person };
        const places = { code: author.at, authorUnit: author.at, authorPerson: author.at };
        return added(
          initiativeAuthorRecords,
          { code: authorCode(code, codeOf(author)), initiative: code, ...own },
          { at: author.at, fields: { ...places, initiative: at } },
        );
      }),
    ];
  });
  return { changes, reasons };
}

function isCodeTwice(initiatives: readonly InitiativeItem[], index: number): boolean {
  const code = initiatives[index]?.input.code;
  return code != null && initiatives.findIndex(({ input }) => input.code === code) < index;
}

function reasonsAgainstInitiative({ input, at, authors }: InitiativeItem, today: string): readonly Reason[] {
  return [
    ...(authors.length === 0 ? [{ code: "REQUIRED", at: [...at, "authorIds"], text: texts.noAuthor }] : []),
    ...authors.flatMap((author, index) =>
      authors.findIndex(({ id }) => id === author.id) < index
        ? [{ code: "DUPLICATE", at: author.at, text: texts.twice }]
        : [],
    ),
    ...reasonsAgainstDay(input.recognisedOn, [...at, "recognisedOn"], today),
  ];
}

function casesToWrite(
  { cases, casesThere }: EvidenceKnown,
  { sector, year, write }: RecordEvidenceInput,
  { asked, newCode, today }: Given<UnitsTold>,
): Part {
  const { cells, places: cited } = citing(write);
  const reasons: Reason[] = [];
  const changes = cases.flatMap((item, index) => {
    const { input, at, of } = item;
    const { kind, openedOn, closedOn = null } = input;
    const before = reasons.length;
    const there = casesThere.filter(({ record }) => isSameCase(record, item));
    const open = there.find(({ record }) => record.closedOn === null);
    const isKnown = there.length > 0 && (!open || closedOn === null);
    reasons.push(
      ...(cases.findIndex((one) => isSameCase({ ...one.input, ...recipientOf(one.of) }, item)) < index
        ? [{ code: "DUPLICATE", at, text: texts.twice }]
        : []),
      ...(isKnown ? [{ code: "ALREADY_EXISTS", at, text: texts.caseKnown }] : []),
      ...reasonsAgainstUnit(of, asked.get(of.id), periodOf(year)),
      ...reasonsAgainstDay(openedOn, [...at, "openedOn"], today),
      ...(closedOn === null ? [] : reasonsAgainstDay(closedOn, [...at, "closedOn"], today)),
    );
    if (reasons.length > before) return [];
    if (open) return [changed(open, { closedOn }, { at })];
    const recipient = recipientOf(of);
    const record = {
      code: newCode(`case-${year}`),
      ...recipient,
      kind,
      openedOn,
      closedOn,
      sector,
      ...cells,
    };
    const fields = { ...cited, recipientUnit: of.at, recipientPerson: of.at };
    return [added(openCaseRecords, record, { at, fields })];
  });
  return { changes, reasons };
}

interface CaseFacts {
  readonly recipientUnit: string | null;
  readonly recipientPerson: string | null;
  readonly kind: string;
  readonly openedOn: string;
}

/** Whether it is the case that an item names: of the same unit or person, of the same kind, opened on the same day. */
function isSameCase(one: CaseFacts, { input, of }: Item<OpenCaseInput>): boolean {
  return (
    one.recipientUnit === of.unit &&
    one.recipientPerson === of.person &&
    one.kind === input.kind &&
    one.openedOn === input.openedOn
  );
}

function recipientOf({ unit, person }: RecipientToWrite) {
  return { recipientUnit: unit, recipientPerson: person };
}

function reasonsAgainstRepeating(items: readonly Item<unknown>[], index: number): readonly Reason[] {
  const item = items[index];
  if (!item || items.findIndex(({ of }) => of.id === item.of.id) === index) return [];
  return [{ code: "DUPLICATE", at: item.at, text: texts.twice }];
}

function reasonsAgainstDay(day: string, at: InputPath, today: string): readonly Reason[] {
  return today < day ? [{ code: "INVALID_VALUE", at, text: texts.yetToCome }] : [];
}

const ofYear = { year: ["input", "year"] };

function periodOf(year: number) {
  return { from: `${year}-01-01`, to: `${year}-12-31` };
}
