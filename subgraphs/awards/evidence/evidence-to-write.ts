import { texts as ofMutations } from "../../../platform/mutations/mutations.texts";
import type { OnRecord, RecordOfKind } from "../../../platform/mutations/record-change";
import { Refused, together, type InputPath } from "../../../platform/mutations/reason";
import type { RecordsToWrite } from "../../../platform/mutations/records-to-write";
import { recipientsToWrite, type RecipientToWrite } from "../recipients/recipients-to-write";
import { headcountRecords, openCaseRecords, ratingRecords, yearCode } from "./evidence.records";
import type {
  HeadcountInput,
  InitiativeInput,
  OpenCaseInput,
  RatingInput,
  RecordEvidenceInput,
} from "./record-evidence.input";

type CaseOnRecord = OnRecord<RecordOfKind<typeof openCaseRecords>>;

/** An item of a list, and whom it is of. */
export interface Item<Input> {
  readonly input: Input;
  readonly at: InputPath;
  readonly of: RecipientToWrite;
}

/** An initiative, and who made it. */
export interface InitiativeItem {
  readonly input: InitiativeInput;
  readonly at: InputPath;
  readonly authors: readonly RecipientToWrite[];
}

/** What recording evidence rests on. */
export interface EvidenceKnown {
  readonly ratings: readonly Item<RatingInput>[];
  readonly headcounts: readonly Item<HeadcountInput>[];
  readonly initiatives: readonly InitiativeItem[];
  readonly cases: readonly Item<OpenCaseInput>[];
  /** The codes of ratings and of numbers of staff that are there. */
  readonly rated: ReadonlySet<string>;
  readonly counted: ReadonlySet<string>;
  /** The cases of those of whom cases are recorded. */
  readonly casesThere: readonly CaseOnRecord[];
}

/** Whom an input names, in its lists. @throws Refused NOT_FOUND for what is none of the sector's */
export async function evidenceToWrite(
  input: RecordEvidenceInput,
  records: RecordsToWrite,
): Promise<EvidenceKnown> {
  const { year } = input;
  const recipientsOf = (ids: readonly string[], path: (index: number) => InputPath) =>
    recipientsToWrite(
      ids.map((id, index) => ({ id, at: path(index) })),
      input,
      records,
    );
  const pathTo = (list: string, field: string) => (index: number) => ["input", list, String(index), field];
  const found = await together({
    rated: recipientsOf(
      input.ratings.map(({ recipientId }) => recipientId),
      pathTo("ratings", "recipientId"),
    ),
    counted: unitsOf(input, records),
    authors: recipientsToWrite(
      input.initiatives.flatMap(({ authorIds }, index) =>
        authorIds.map((id, at) => ({
          id,
          at: [...itemPath("initiatives", index), "authorIds", String(at)],
        })),
      ),
      input,
      records,
    ),
    underReview: recipientsOf(
      input.cases.map(({ recipientId }) => recipientId),
      pathTo("cases", "recipientId"),
    ),
  });
  const ratings = itemsOf("ratings", input.ratings, found.rated);
  const headcounts = itemsOf("headcounts", input.headcounts, found.counted);
  const codesOf = (items: readonly Item<unknown>[]) => items.map(({ of }) => yearCode(codeOf(of), year));
  let first = 0;
  const initiatives = input.initiatives.map((one, index): InitiativeItem => {
    const authors = found.authors.slice(first, (first += one.authorIds.length));
    return { input: one, at: itemPath("initiatives", index), authors };
  });
  return {
    ...{ ratings, headcounts, initiatives },
    cases: itemsOf("cases", input.cases, found.underReview),
    rated: new Set((await records.findAll(ratingRecords, codesOf(ratings))).keys()),
    counted: new Set((await records.findAll(headcountRecords, codesOf(headcounts))).keys()),
    casesThere: await records.matching(
      openCaseRecords,
      "recipientId",
      found.underReview.map(({ id }) => id),
    ),
  };
}

/** The code of a unit or person. */
export function codeOf({ unit, person }: Pick<RecipientToWrite, "unit" | "person">): string {
  return unit ?? person ?? "";
}

/** The units whose numbers are told; a person has none. @throws Refused NOT_FOUND */
async function unitsOf(
  input: RecordEvidenceInput,
  records: RecordsToWrite,
): Promise<readonly RecipientToWrite[]> {
  const at = (index: number) => [...itemPath("headcounts", index), "unitId"];
  const named = input.headcounts.map(({ unitId }, index) => ({ id: unitId, at: at(index) }));
  const people = named.filter(({ id }) => id.startsWith("Person:"));
  if (people.length > 0)
    throw new Refused(people.map((one) => ({ code: "NOT_FOUND", at: one.at, text: ofMutations.notFound })));
  return recipientsToWrite(named, input, records);
}

function itemsOf<Input>(
  list: string,
  inputs: readonly Input[],
  recipients: readonly RecipientToWrite[],
): readonly Item<Input>[] {
  return recipients.flatMap((of, index) => {
    const input = inputs[index];
    return input === undefined ? [] : [{ input, at: itemPath(list, index), of }];
  });
}

function itemPath(list: string, index: number): InputPath {
  return ["input", list, String(index)];
}
