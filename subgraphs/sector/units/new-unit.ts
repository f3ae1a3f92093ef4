import { periodHolds } from "../../../platform/dates/calendar";
import { toldDay } from "../../../platform/dates/told-day";
import type { WriteInput } from "../../../platform/mutations/mutation";
import type { InputPath, Reason } from "../../../platform/mutations/reason";
import { added, type RecordChange, type RecordOfKind } from "../../../platform/mutations/record-change";
import type { RecordsToWrite } from "../../../platform/mutations/records-to-write";
import { citing } from "../../mutations/ids";
import { commonUnitKinds } from "../../unit-kind";
import type { SectorDefinition } from "../definition";
import { notStanding, unitToWrite, type UnitOnRecord } from "../mutations/units-to-write";
import { provinceRecords } from "../provinces/province.records";
import type { NewUnitInputType } from "./new-unit.input";
import { unitRecords } from "./unit.records";
import { texts } from "./unit.texts";

type Standing = Pick<RecordOfKind<typeof unitRecords>, "validFrom" | "validTo">;

/** What a new unit stands under and serves, as far as it is there. */
export interface AboveUnit {
  readonly parent: { readonly code: string; readonly record: Standing } | null;
  readonly province: { readonly record: Standing } | null;
}

/**
 * What a new unit stands under and serves.
 * @param isNew whether a code is that of a unit that is entered at the same time
 * @throws Refused NOT_FOUND for a parent that is not there; a province that is not is found where records are checked
 */
export async function aboveUnit(
  { parentId, provinceCode }: Pick<NewUnitInputType, "parentId" | "provinceCode">,
  records: RecordsToWrite,
  sector: SectorDefinition,
  at: InputPath,
  isNew: (code: string) => boolean = () => false,
): Promise<AboveUnit> {
  const [province] =
    provinceCode == null ? [] : await records.having(provinceRecords, "code", [provinceCode]);
  const prefix = `${sector.prefix}Unit:`;
  const isEntered = parentId?.startsWith(prefix) === true && isNew(parentId.slice(prefix.length));
  const parent: UnitOnRecord | null = isEntered
    ? null
    : await unitToWrite(parentId, records, sector, [...at, "parentId"]);
  return { parent, province: province ?? null };
}

/** What the rules of a new unit rest on beside its input. */
export interface NewUnitFacts extends AboveUnit {
  /** Codes that units of other sectors have. */
  readonly taken: ReadonlySet<string>;
  readonly sector: Pick<SectorDefinition, "unitKinds">;
  /** Null where its first day is not known: whether what is above it stood then is not known either. */
  readonly firstDay: string | null;
}

/** Why a unit cannot be entered. */
export function reasonsAgainstUnit(
  { code, kind }: Pick<NewUnitInputType, "code" | "kind">,
  { parent, province, taken, sector, firstDay }: NewUnitFacts,
  at: InputPath,
): readonly Reason[] {
  const reasons: Reason[] = [];
  if (taken.has(code))
    reasons.push({ code: "ALREADY_EXISTS", at: [...at, "code"], text: texts.codeElsewhere({ code }) });
  const kinds = [...commonUnitKinds, ...Object.keys(sector.unitKinds)];
  if (!kinds.includes(kind)) {
    const text = texts.kindOfSector({ kinds: kinds.join(", ") });
    reasons.push({ code: "INVALID_VALUE", at: [...at, "kind"], text });
  }
  if (firstDay === null) return reasons;
  const stood = (one: AboveUnit["province"]) =>
    one === null || periodHolds(one.record.validFrom, one.record.validTo, firstDay);
  if (!stood(parent)) reasons.push(notStanding(firstDay, [...at, "parentId"]));
  if (!stood(province)) {
    const text = texts.provinceNotStanding({ day: toldDay(firstDay) });
    reasons.push({ code: "NOT_STANDING", at: [...at, "provinceCode"], text });
  }
  return reasons;
}

/**
 * The record of a new unit. It has no record of its name: names over time begin with the second one that a unit bears.
 * @throws Refused NOT_FOUND for a source that is none
 */
export function newUnit(
  { parentId, provinceCode, validFrom: _given, ...unit }: NewUnitInputType,
  validFrom: string | null,
  { code: sector, prefix }: Pick<SectorDefinition, "code" | "prefix">,
  write: WriteInput,
  at: InputPath,
): RecordChange {
  const { cells, places } = citing(write);
  const parent = parentId == null ? null : parentId.slice(`${prefix}Unit:`.length);
  const record = { ...unit, sector, province: provinceCode ?? null, parent, validFrom, ...cells };
  const above = { province: [...at, "provinceCode"], parent: [...at, "parentId"] };
  return added(unitRecords, record, { at, fields: { ...places, ...above } });
}
