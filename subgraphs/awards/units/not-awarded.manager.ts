import { checkYear } from "../../../platform/dates/calendar";
import { decodeCursor } from "../../../platform/graphql/pagination/cursor";
import type { Page } from "../../../platform/graphql/pagination/connection.type";
import {
  checkPageSize,
  pageOf,
  type ListOrder,
  type PageRequest,
} from "../../../platform/graphql/pagination/keyset-page";
import type { AwardsContext } from "../context";
import { readRecordFilter } from "../recipients/recipient-record.manager";
import { lineageOf } from "./lineage.manager";
import type { NotAwardedFilter } from "./not-awarded.type";
import type { UnitOutlineRow } from "./unit-outline.entity";

/** A unit that was given nothing for some years, with what was given before to it and to those whose place it took. */
export interface UnitNotAwarded {
  readonly unitId: string;
  readonly predecessorIds: readonly string[];
  readonly lastYear: number | null;
  readonly isNew: boolean;
}

/** What is asked of units: since when they were given nothing, and on which day they stand. */
interface Question {
  readonly year: number;
  readonly asOf: string;
  readonly filter: NotAwardedFilter;
}

const order: ListOrder<UnitNotAwarded> = { list: "notAwardedSince", by: [{ column: "unitId" }] };
const idForm = { longestText: 160 };
/** Units are looked at so many at a time, until a page is full. */
const unitsAtOnce = 500;

/**
 * A page of the units that stand on a day and were given no award of a year or later, nor were those whose place they took.
 * @throws GraphError INVALID_YEAR, UNKNOWN_CODE, INVALID_PAGE_SIZE, INVALID_CURSOR
 */
export async function pageOfNotAwarded(
  question: Question,
  page: PageRequest,
  context: AwardsContext,
): Page<UnitNotAwarded> {
  checkYear("year", question.year);
  checkPageSize(page);
  const { titleCodes, levels } = question.filter;
  const checked = await readRecordFilter({ titleCodes, levels }, context.loaders.titles);
  const asked = { ...question, titleCodes: checked.titleCodes ?? null };
  const [after = ""] = page.after == null ? [] : decodeCursor(order.list, page.after, [idForm]);
  const found: UnitNotAwarded[] = [];
  for await (const unit of notAwarded(asked, String(after), context)) {
    found.push(unit);
    if (found.length > page.first) break;
  }
  return pageOf(found, order, page, () => countAll(asked, context));
}

interface CheckedQuestion extends Question {
  readonly titleCodes: readonly string[] | null;
}

async function countAll(question: CheckedQuestion, context: AwardsContext): Promise<number> {
  let count = 0;
  for await (const _ of notAwarded(question, "", context)) count += 1;
  return count;
}

async function* notAwarded(
  question: CheckedQuestion,
  after: string,
  { stores }: AwardsContext,
): AsyncGenerator<UnitNotAwarded> {
  const { asOf, year, titleCodes } = question;
  const { sectors, unitKinds } = question.filter;
  let last = after;
  for (;;) {
    const units = await stores.unitOutlines.standingAfter(last, { asOf, sectors, unitKinds }, unitsAtOnce);
    const ids = units.map(({ unitId }) => unitId);
    const lineage = await lineageOf(ids, asOf, stores.unitOutlines);
    const lastYears = await stores.statistics.lastYearsAwarded(
      [...new Set([...ids, ...[...lineage.values()].flat()])],
      titleCodes,
    );
    for (const unit of units) {
      const row = notAwardedRow(unit, lineage.get(unit.unitId) ?? [], lastYears, year);
      if (row.lastYear === null || row.lastYear < year) yield row;
    }
    if (units.length < unitsAtOnce) return;
    last = ids.at(-1) ?? last;
  }
}

function notAwardedRow(
  { unitId, validFrom }: UnitOutlineRow,
  predecessorIds: readonly string[],
  lastYears: ReadonlyMap<string, number>,
  year: number,
): UnitNotAwarded {
  const years = [unitId, ...predecessorIds].flatMap((id) => lastYears.get(id) ?? []);
  return {
    unitId,
    predecessorIds,
    lastYear: years.length === 0 ? null : Math.max(...years),
    isNew: predecessorIds.length === 0 && validFrom !== null && validFrom >= `${year}-01-01`,
  };
}
