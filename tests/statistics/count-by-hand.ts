import type { Database } from "../../platform/database/database";
import { AwardRow } from "../../subgraphs/awards/awards/award.entity";
import type { AwardsContext } from "../../subgraphs/awards/context";
import { NominationRow } from "../../subgraphs/awards/nominations/nomination.entity";
import { RegistrationRow } from "../../subgraphs/awards/registrations/registration.entity";
import type { StatisticsQuestion, StatisticsRow } from "../../subgraphs/awards/statistics/statistics.manager";
import { ProvinceOutlineRow } from "../../subgraphs/awards/units/unit-outline.entity";
import { AwardLevel } from "../../subgraphs/awards/titles/award-title.enums";
import { UnitKind } from "../../subgraphs/unit-kind";
import { RecipientKind } from "../../subgraphs/awards/recipients/recipient.enums";

export const dimensions = [
  "SECTOR",
  "YEAR",
  "TITLE",
  "LEVEL",
  "RECIPIENT_KIND",
  "SEASON",
  "UNIT",
  "UNIT_KIND",
  "PROVINCE",
  "CURRENT_PROVINCE",
  "QUARTER",
  "RECIPIENT",
] as const;
export type Dimension = (typeof dimensions)[number];

/** Where each month lies in the year. */
const quarterOfMonth = ["1", "1", "1", "2", "2", "2", "3", "3", "3", "4", "4", "4"];

/** What the files say of units, by their ids. */
export type Units = ReadonlyMap<
  string,
  {
    readonly kind: string;
    readonly provinceCode: string | null;
    readonly validFrom: string | null;
    readonly validTo: string | null;
  }
>;

type Measure = "registrations" | "nominations" | "awards" | "revoked";

/** Statistics the slow way: every record is read and counted, and the rows are put in the order of the contract. */
export async function countByHand(
  database: Database,
  groupBy: readonly Dimension[],
  { minimum, ...filter }: StatisticsQuestion,
  { context: { loaders }, units }: { readonly context: AwardsContext; readonly units: Units },
): Promise<readonly StatisticsRow[]> {
  const manager = database.manager();
  const titles = await loaders.titles.catalogue();
  const counted: [RegistrationRow | NominationRow | AwardRow, Measure][] = [
    ...(await manager.find(RegistrationRow)).map(
      (row) => [row, "registrations"] as [RegistrationRow, Measure],
    ),
    ...(await manager.find(NominationRow)).map((row) => [row, "nominations"] as [NominationRow, Measure]),
    ...(await manager.find(AwardRow)).map(
      (row) => [row, row.status === "REVOKED" ? "revoked" : "awards"] as [AwardRow, Measure],
    ),
  ];
  const provinces = new Map(
    (await manager.find(ProvinceOutlineRow)).map(({ code, currentCode }) => [code, currentCode ?? code]),
  );
  const rows = new Map<string, StatisticsRow>();
  for (const [record, measure] of counted) {
    const level = titles.find(record.titleCode)?.level ?? null;
    const unitId = record.recipientId?.startsWith("Person:") ? null : record.recipientId;
    if (filter.sectors && !filter.sectors.includes(record.sector)) continue;
    if (filter.fromYear != null && record.year < filter.fromYear) continue;
    if (filter.toYear != null && record.year > filter.toYear) continue;
    if (filter.titleCodes && !filter.titleCodes.includes(record.titleCode)) continue;
    if (filter.levels && !filter.levels.includes(level ?? "")) continue;
    if (filter.recipientKinds && !filter.recipientKinds.includes(record.recipientKind)) continue;
    if (filter.seasonId != null && record.seasonId !== filter.seasonId) continue;
    if (filter.unitId != null && unitId !== filter.unitId) continue;
    const unit = unitId === null ? undefined : units.get(unitId);
    if (filter.unitKinds && !filter.unitKinds.includes(unit?.kind ?? "")) continue;
    const day = record instanceof AwardRow ? record.conferredOn : null;
    const recipientId = measure === "awards" || measure === "revoked" ? record.recipientId : unitId;
    const has = (dimension: Dimension) => groupBy.includes(dimension);
    const group = {
      sector: has("SECTOR") ? record.sector : null,
      year: has("YEAR") ? record.year : null,
      titleCode: has("TITLE") ? record.titleCode : null,
      recipientKind: has("RECIPIENT_KIND") ? record.recipientKind : null,
      seasonId: has("SEASON") ? record.seasonId : null,
      unitId: has("UNIT") ? unitId : null,
      level: has("LEVEL") ? level : null,
      unitKind: has("UNIT_KIND") ? (unit?.kind ?? null) : null,
      provinceCode: has("PROVINCE") ? (unit?.provinceCode ?? null) : null,
      currentProvinceCode: has("CURRENT_PROVINCE") ? (provinces.get(unit?.provinceCode ?? "") ?? null) : null,
      quarter:
        has("QUARTER") && day !== null
          ? `${day.slice(0, 4)}-Q${quarterOfMonth[Number(day.slice(5, 7)) - 1]}`
          : null,
      recipientId: has("RECIPIENT") ? recipientId : null,
    };
    const key = JSON.stringify(group);
    const row = rows.get(key) ?? { ...group, registrations: 0, nominations: 0, awards: 0, revoked: 0 };
    row[measure] += 1;
    rows.set(key, row);
  }
  if (groupBy.length === 0 && rows.size === 0) rows.set("", nothing);
  const place = (list: object, name: string | null) =>
    name === null ? "~" : Object.keys(list).indexOf(name);
  const keyOf = ({
    sector,
    year,
    titleCode,
    level,
    recipientKind,
    seasonId,
    unitId,
    ...row
  }: StatisticsRow) =>
    [
      sector ?? "~",
      year ?? "~",
      row.quarter ?? "~",
      titleCode === null ? "~" : String(titles.placeOf(titleCode)).padStart(3, "0"),
      place(AwardLevel, level),
      place(RecipientKind, recipientKind),
      row.unitKind === null ? "~" : String(Object.keys(UnitKind).indexOf(row.unitKind)).padStart(3, "0"),
      row.provinceCode ?? "~",
      row.currentProvinceCode ?? "~",
      seasonId ?? "~",
      unitId ?? "~",
      row.recipientId ?? "~",
    ].join(" ");
  const isEnough = (row: StatisticsRow) =>
    Object.entries(minimum ?? {}).every(([measure, least]) => row[measure as Measure] >= (least ?? 0));
  return [...rows.values()].filter(isEnough).sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
}

const nothing: StatisticsRow = {
  sector: null,
  year: null,
  titleCode: null,
  recipientKind: null,
  seasonId: null,
  unitId: null,
  level: null,
  unitKind: null,
  provinceCode: null,
  currentProvinceCode: null,
  quarter: null,
  recipientId: null,
  registrations: 0,
  nominations: 0,
  awards: 0,
  revoked: 0,
};
