import type { EntityTarget } from "typeorm";
import type { Database } from "../../../platform/database/database";
import { select, whereIn } from "../../../platform/database/select";
import { AwardRow } from "../awards/award.entity";
import { NominationRow } from "../nominations/nomination.entity";
import type { RecipientRecord } from "../recipients/recipient-record";
import { whereRecord } from "../recipients/recipient-record.store";
import type { RecordFilter } from "../recipients/record-filter";
import { RegistrationRow } from "../registrations/registration.entity";

/** What rows can be grouped by in the database; a unit is the recipient where that is no person. */
export type GroupColumn = "sector" | "year" | "titleCode" | "recipientKind" | "seasonId" | "unitId";

/** The values of a group; a column that was not asked for is null. */
export type Group = {
  readonly [Column in GroupColumn]: Column extends "year" ? number | null : string | null;
};

export interface Counts {
  registrations: number;
  nominations: number;
  awards: number;
  revoked: number;
}

/** Counts of one table by group. */
export interface GroupCounts {
  readonly group: Group;
  readonly counts: Partial<Counts>;
}

export interface CountFilter extends RecordFilter {
  readonly seasonIds?: readonly string[];
}

const noGroup: Group = {
  sector: null,
  year: null,
  titleCode: null,
  recipientKind: null,
  seasonId: null,
  unitId: null,
};

/** Counts records where they lie. What counts them is seen nowhere else. */
export class StatisticsStore {
  constructor(private readonly database: Database) {}

  /** The counts of each table by some columns, one statement a table; a group that has none in a table is not in it. */
  async count(columns: readonly GroupColumn[], filter: CountFilter): Promise<readonly GroupCounts[]> {
    const counted = await Promise.all([
      this.countIn(RegistrationRow, "registration", columns, filter, { registrations: "COUNT(*)" }),
      this.countIn(NominationRow, "nomination", columns, filter, { nominations: "COUNT(*)" }),
      this.countIn(AwardRow, "award", columns, filter, {
        awards: "SUM(CASE WHEN award.status = 'GRANTED' THEN 1 ELSE 0 END)",
        revoked: "SUM(CASE WHEN award.status = 'REVOKED' THEN 1 ELSE 0 END)",
      }),
    ]);
    return counted.flat();
  }

  private async countIn<Row extends RecipientRecord>(
    entity: EntityTarget<Row>,
    alias: string,
    columns: readonly GroupColumn[],
    { seasonIds, ...filter }: CountFilter,
    counts: Partial<Record<keyof Counts, string>>,
  ): Promise<GroupCounts[]> {
    const rows = whereRecord(select(this.database, entity, `${alias}.count`), filter).select([]);
    whereIn(rows, "seasonId", seasonIds);
    for (const column of columns) {
      const value = valueOf(alias, column);
      rows.addSelect(value, column).addGroupBy(value);
    }
    for (const [name, expression] of Object.entries(counts)) rows.addSelect(expression, name);
    const found = await rows.getRawMany<Record<string, string | number | null>>();
    return found.map((raw) => ({
      group: { ...noGroup, ...Object.fromEntries(columns.map((column) => [column, raw[column]])) },
      counts: Object.fromEntries(Object.keys(counts).map((name) => [name, Number(raw[name] ?? 0)])),
    }));
  }
}

function valueOf(alias: string, column: GroupColumn): string {
  if (column !== "unitId") return `${alias}.${column}`;
  return `CASE WHEN ${alias}.recipientId LIKE 'Person:%' THEN NULL ELSE ${alias}.recipientId END`;
}
