import type { Decision, Given } from "../../../platform/mutations/mutation";
import { texts as ofMutations } from "../../../platform/mutations/mutations.texts";
import { added } from "../../../platform/mutations/record-change";
import { Refused, together, type InputPath, type Reason } from "../../../platform/mutations/reason";
import type { RecordsToWrite } from "../../../platform/mutations/records-to-write";
import { subjectIn } from "../../access-policy";
import { citing, optionalCodeOf, orNull } from "../../mutations/ids";
import { payload } from "../../mutations/payload";
import type { SectorContext } from "../context";
import type { SectorDefinition } from "../definition";
import { findingsToAdd } from "../findings/findings-to-add";
import { sectorMutation } from "../mutations/sector-mutation";
import { standingReasons, unitToWrite, type UnitOnRecord } from "../mutations/units-to-write";
import { statementsToAdd } from "../registration-statements/statements-to-add";
import { unitsAbove } from "../units/units-above";
import { inspectionRecords } from "./inspection.records";
import { texts } from "./inspection.texts";
import { InspectionType } from "./inspection.type";
import { RecordInspectionInput } from "./record-inspection.input";

interface UnitInspected {
  readonly unit: UnitOnRecord;
  /** Null when it is not known who inspected. */
  readonly inspector: UnitOnRecord | null;
  /** The codes of the unit and of all above it. */
  readonly above: ReadonlySet<string>;
}

export const recordInspection = sectorMutation<RecordInspectionInput, UnitInspected>({
  name: ["record", "Inspection"],
  action: "recordInspection",
  says: {
    does: "Records an inspection of emulation work with its findings (kiểm tra công tác thi đua).",
    rolesNote: "unit-officer of the inspecting unit",
    needs:
      "an inspector that is the unit inspected or above it, both standing on the day; a day not before the year; findings with at most two categories",
    then: "the inspection stands with its findings, and with what it says of the unit's registrations",
    errors: ["ALREADY_EXISTS", "DUPLICATE", "NOT_STANDING", "OUTSIDE_PERIOD"],
  },
  input: () => RecordInspectionInput,
  payload: payload<SectorContext>(
    "RecordInspectionPayload",
    "What came of recording an inspection (kết quả ghi cuộc kiểm tra).",
    {
      inspection: {
        type: () => InspectionType,
        description: "The inspection (cuộc kiểm tra).",
        load: (code: string, { loaders }) => loaders.inspections.byCode.load(code),
      },
    },
  ),
  async read({ unitId, inspectorId }, records, sector) {
    const found = await together({
      unit: inspectedUnit(unitId, records, sector),
      inspector: unitToWrite(inspectorId, records, sector, ["input", "inspectorId"]),
    });
    return { ...found, above: await unitsAbove(found.unit, records) };
  },
  subjects: ({ inspector }, _input, sector) => [subjectIn(sector.code, { unit: inspector?.code ?? null })],
  decide,
});

/** @throws Refused NOT_FOUND */
async function inspectedUnit(
  id: string,
  records: RecordsToWrite,
  sector: SectorDefinition,
): Promise<UnitOnRecord> {
  const at: InputPath = ["input", "unitId"];
  const unit = await unitToWrite(id, records, sector, at);
  if (!unit) throw new Refused([{ code: "NOT_FOUND", at, text: ofMutations.notFound }]);
  return unit;
}

function decide(
  known: UnitInspected,
  input: RecordInspectionInput,
  { newCode }: Given,
  sector: SectorDefinition,
): Decision {
  const { unit, inspector } = known;
  const { year, inspectedOn = null, items, ledById, write } = input;
  const reasons = [...reasonsAgainst(known, { year, inspectedOn }, sector)];
  const code = input.code ?? newCode(`${unit.code}-${year}`);
  const at: InputPath = ["input"];
  const ledBy = orNull(() => optionalCodeOf("Person", ledById, [...at, "ledById"]), reasons);
  const { cells, places } = citing(write);
  const inspection = added(
    inspectionRecords,
    { code, unit: unit.code, inspectedOn, year, ledBy, inspector: inspector?.code ?? null, items, ...cells },
    {
      at,
      fields: {
        ...places,
        unit: [...at, "unitId"],
        ledBy: [...at, "ledById"],
        inspector: [...at, "inspectorId"],
      },
    },
  );
  const by = { sector, write, newCode: () => newCode(code) };
  const findings = findingsToAdd(
    input.findings,
    { conference: null, inspection: code, year, seasonIn: () => null },
    by,
  );
  const statements = statementsToAdd(input.registrationStatements, { season: null, unit: unit.code }, by);
  return {
    changes: [inspection, ...findings.changes, ...statements.changes],
    reasons: [...reasons, ...findings.reasons, ...statements.reasons],
    result: { inspection: code },
  };
}

/** Why an inspection cannot have been made so. */
export function reasonsAgainst(
  {
    unit,
    inspector,
    above,
  }: {
    readonly unit: Pick<UnitOnRecord, "record">;
    readonly inspector: Pick<UnitOnRecord, "code" | "record"> | null;
    readonly above: ReadonlySet<string>;
  },
  { year, inspectedOn }: { readonly year: number; readonly inspectedOn: string | null },
  { seasonStartMonths }: Pick<SectorDefinition, "seasonStartMonths">,
): readonly Reason[] {
  const at: InputPath = ["input", "inspectorId"];
  const startsOn = firstDayOf(year, seasonStartMonths);
  const reasons: Reason[] = [];
  if (inspector && !above.has(inspector.code))
    reasons.push({ code: "INVALID_VALUE", at, text: texts.notAbove });
  if (inspectedOn !== null && inspectedOn < startsOn)
    reasons.push({
      code: "OUTSIDE_PERIOD",
      at: ["input", "inspectedOn"],
      text: texts.beforeYear({ year: String(year), startsOn }),
    });
  const period =
    inspectedOn === null ? { from: startsOn, to: `${year}-12-31` } : { from: inspectedOn, to: inspectedOn };
  reasons.push(...standingReasons(unit, period, ["input", "unitId"]));
  // Who inspects a year may do so after it: without a day it is not known when.
  if (inspector) reasons.push(...standingReasons(inspector, { ...period, to: inspectedOn }, at));
  return reasons;
}

/** The first day that an emulation year can have in a sector: a year that does not begin in January begins in the one before. */
function firstDayOf(year: number, startMonths: readonly number[]): string {
  const later = startMonths.filter((month) => month > 1);
  if (later.length === 0) return `${year}-01-01`;
  return `${year - 1}-${String(Math.min(...later)).padStart(2, "0")}-01`;
}
