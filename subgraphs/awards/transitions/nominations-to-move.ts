import type { RecordsToWrite } from "../../../platform/mutations/records-to-write";
import { recordsAsRead, type ReadRecord } from "../mutations/versioned-records";
import type { NominationRow } from "../nominations/nomination.entity";
import { nominationRecords } from "../nominations/nomination.records";
import type { TitleOnRecord } from "../recipients/candidates-to-write";
import { recipientsToWrite, type RecipientToWrite } from "../recipients/recipients-to-write";
import { awardTitleRecords } from "../titles/award-title.records";
import { factsToWrite } from "./facts-of-nominations";
import type { MoveNominationsInput } from "./move-nominations.input";
import type { NominationFacts } from "./nomination-facts";
import { nominationStepRecords } from "./nomination-step.records";
import type { NominationOnRecord, NominationRecord } from "./step-of";

/** A nomination that moves, with what its steps turn on. */
export interface NominationToMove extends ReadRecord<NominationRecord> {
  readonly facts: NominationFacts;
  readonly nominee: Pick<RecipientToWrite, "unit" | "units">;
  /** Its title; undefined where that is not on record. */
  readonly title: TitleOnRecord | undefined;
  /** The principals who submitted it. */
  readonly submittedBy: readonly string[];
  /** The day of its last step; null where none is known. */
  readonly lastStepOn: string | null;
  /** The titles for which the nominee is nominated in its year. */
  readonly nominatedFor: readonly string[];
}

/** What moving nominations rests on. */
export interface NominationsKnown {
  readonly nominations: readonly NominationToMove[];
  /** The title that is named as the lower one; undefined where none is there. */
  readonly lowerTitle: TitleOnRecord | undefined;
}

/**
 * The nominations that an input names, with what their steps turn on.
 * @throws Refused NOT_FOUND, DUPLICATE
 */
export async function nominationsToMove(
  {
    nominations,
    lowerTitleCode,
    on: day,
  }: Pick<MoveNominationsInput, "nominations" | "lowerTitleCode" | "on">,
  records: RecordsToWrite,
): Promise<NominationsKnown> {
  const lowerTitle = lowerTitleCode == null ? null : await records.find(awardTitleRecords, lowerTitleCode);
  const read = await recordsAsRead(
    nominations,
    { kind: nominationRecords, typeName: "Nomination" },
    records,
    ["input", "nominations"],
  );
  const codes = read.map(({ on }) => on.code);
  const steps = await records.having(nominationStepRecords, "nomination", codes);
  const titles = await records.findAll(
    awardTitleRecords,
    read.map(({ on }) => on.record.title),
  );
  const facts = await factsToWrite(
    read.map(({ on }) => on),
    records,
    day,
  );
  const others = lowerTitle
    ? await records.matching(
        nominationRecords,
        "recipientId",
        read.flatMap(({ on }) => recipientOf(on) ?? []),
      )
    : [];
  const known = await Promise.all(
    read.map(async (one): Promise<NominationToMove[]> => {
      const { on } = one;
      const own = steps.filter(({ record }) => record.nomination === on.code);
      const known = facts.get(on.code);
      const id = recipientOf(on);
      const named = id === null ? [] : [{ id, at: [...one.at, "id"] }];
      const [nominee = nobody] = await recipientsToWrite(named, on.record, records);
      if (!known) return [];
      return [
        {
          ...one,
          facts: known,
          nominee,
          title: titles.get(on.record.title),
          submittedBy: own.flatMap(({ record }) =>
            record.toState === "SUBMITTED" ? (record.movedBy ?? []) : [],
          ),
          lastStepOn: latest([on.record.proposedOn, ...own.map(({ record }) => record.movedOn)]),
          nominatedFor: others
            .filter((other) => recipientOf(other) === id && other.record.year === on.record.year)
            .map(({ record }) => record.title),
        },
      ];
    }),
  );
  return { nominations: known.flat(), lowerTitle: lowerTitle ?? undefined };
}

const nobody: Pick<RecipientToWrite, "unit" | "units"> = { unit: null, units: [] };

function recipientOf({ row }: Pick<NominationOnRecord, "row">): string | null {
  return (row as NominationRow).recipientId;
}

function latest(days: readonly (string | null)[]): string | null {
  return days.reduce((last, day) => (day !== null && (last === null || last < day) ? day : last), null);
}
