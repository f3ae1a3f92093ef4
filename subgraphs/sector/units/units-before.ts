import { texts as ofMutations } from "../../../platform/mutations/mutations.texts";
import { Refused, together, type Reason } from "../../../platform/mutations/reason";
import type { OnRecord, RecordOfKind } from "../../../platform/mutations/record-change";
import type { RecordsToWrite } from "../../../platform/mutations/records-to-write";
import type { SectorDefinition } from "../definition";
import { texts as ofSector } from "../mutations/sector-mutations.texts";
import { unitToWrite, type UnitOnRecord } from "../mutations/units-to-write";
import { membershipRecords, seasonRecords } from "../seasons/season.records";
import type { NameOnRecord } from "./names-over-time";
import { aboveUnit, type AboveUnit } from "./new-unit";
import { doesEnd } from "./reorganisation-rules";
import type { ReorganiseUnitsInput } from "./reorganise-units.input";
import { unitNameRecords, unitRecords } from "./unit.records";

/** What is on record of a reorganisation. */
export interface UnitsBefore {
  /** In the order of the input. */
  readonly predecessors: readonly UnitOnRecord[];
  /** In the order of the input: what is there of it, and what a new unit stands under. */
  readonly successors: readonly { readonly unit: UnitOnRecord | null; readonly above: AboveUnit }[];
  /** The names on record of those that take another. */
  readonly names: readonly NameOnRecord[];
  /** Units directly under those that end. */
  readonly children: readonly UnitOnRecord[];
  readonly memberships: readonly OnRecord<RecordOfKind<typeof membershipRecords>>[];
  /** The seasons of which those that end are members. */
  readonly seasons: readonly OnRecord<RecordOfKind<typeof seasonRecords>>[];
}

/** Reads what is on record. @throws Refused NOT_FOUND, CONFLICT, DUPLICATE */
export async function unitsBefore(
  input: ReorganiseUnitsInput,
  records: RecordsToWrite,
  sector: SectorDefinition,
): Promise<UnitsBefore> {
  const newCodes = new Set(input.successors.flatMap(({ newUnit }) => newUnit?.code ?? []));
  const { predecessors, successors } = await together({
    predecessors: predecessorsOf(input, records, sector),
    successors: inTurn(input.successors, async ({ unitId, newUnit }, index) => {
      const at = ["input", "successors", String(index)];
      const isNamedBefore = input.successors.slice(0, index).some((one) => one.unitId === unitId);
      if (unitId != null && isNamedBefore)
        throw new Refused([{ code: "DUPLICATE", at: [...at, "unitId"], text: ofSector.twice }]);
      return {
        unit: await unitToWrite(unitId, records, sector, [...at, "unitId"]),
        above: newUnit
          ? await aboveUnit(newUnit, records, sector, [...at, "newUnit"], (code) => newCodes.has(code))
          : { parent: null, province: null },
      };
    }),
  });
  const ended = doesEnd(input.kind) ? predecessors.map(({ code }) => code) : [];
  const renamed = input.successors.flatMap(({ newName }, at) =>
    newName == null ? [] : (successors[at]?.unit?.code ?? []),
  );
  const memberships = await records.having(membershipRecords, "unit", ended);
  const seasons = [...new Set(memberships.map(({ record }) => record.season))];
  return {
    predecessors,
    successors,
    names: await records.having(unitNameRecords, "unit", renamed),
    children: await records.having(unitRecords, "parent", ended),
    memberships,
    seasons: await records.having(seasonRecords, "code", seasons),
  };
}

function predecessorsOf(
  { predecessors }: ReorganiseUnitsInput,
  records: RecordsToWrite,
  sector: SectorDefinition,
): Promise<readonly UnitOnRecord[]> {
  return inTurn(predecessors, async ({ id, version }, index) => {
    const at = ["input", "predecessors", String(index)];
    if (predecessors.slice(0, index).some((one) => one.id === id))
      throw new Refused([{ code: "DUPLICATE", at: [...at, "id"], text: ofSector.twice }]);
    const unit = await unitToWrite(id, records, sector, [...at, "id"]);
    if (unit?.version === version) return unit;
    const current = unit?.version ?? 0;
    const text = ofMutations.conflict({ version: current });
    throw new Refused([{ code: "CONFLICT", at: [...at, "version"], text, currentVersion: current }]);
  });
}

/** Does something with each of some things, one after the other. @throws Refused with the reasons of all */
async function inTurn<One, Done>(
  things: readonly One[],
  work: (thing: One, index: number) => Promise<Done>,
): Promise<readonly Done[]> {
  const done: Done[] = [];
  const reasons: Reason[] = [];
  for (const [index, thing] of things.entries()) {
    try {
      done.push(await work(thing, index));
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      reasons.push(...error.reasons);
    }
  }
  if (reasons.length > 0) throw new Refused(reasons);
  return done;
}
