import { dayBefore, periodHolds } from "../../../platform/dates/calendar";
import type { Decision } from "../../../platform/mutations/mutation";
import type { InputPath, Reason, Warning } from "../../../platform/mutations/reason";
import { added, changed, type RecordChange } from "../../../platform/mutations/record-change";
import { citing } from "../../mutations/ids";
import type { SectorDefinition } from "../definition";
import { notStanding, stoodOn, type UnitOnRecord } from "../mutations/units-to-write";
import { withSources } from "./cited-cells";
import { namesAfter } from "./names-over-time";
import { newUnit, reasonsAgainstUnit } from "./new-unit";
import { doesEnd, reasonsAgainstForm } from "./reorganisation-rules";
import type { ReorganiseUnitsInput } from "./reorganise-units.input";
import { texts } from "./reorganisation.texts";
import { unitSuccessionRecords } from "./unit.records";
import type { UnitsBefore } from "./units-before";

/** What a reorganisation rests on beside the records. */
export interface ReorganisationFacts {
  /** Codes that units of other sectors have. */
  readonly taken: ReadonlySet<string>;
  readonly sector: Pick<SectorDefinition, "code" | "prefix" | "unitKinds">;
}

interface Successor {
  readonly code: string;
  readonly at: InputPath;
}

/** What comes of a reorganisation. */
export function reorganisation(
  before: UnitsBefore,
  input: ReorganiseUnitsInput,
  facts: ReorganisationFacts,
): Decision {
  const form = reasonsAgainstForm(input);
  const successors = successorsOf(before, input);
  const ends = doesEnd(input.kind);
  const renames = renamed(before, input);
  const result = {
    units: successors.map(({ code }) => code),
    successions: ends
      ? before.predecessors.flatMap(({ code }) => successors.map((one) => successionCode(code, one.code)))
      : [],
  };
  const reasons = [...form, ...reasonsAgainst(before, input, facts), ...renames.reasons];
  // Records of a reorganisation that has not the form of its kind would only be refused for what follows from that.
  if (form.length > 0) return { changes: [], reasons, result };
  return {
    changes: [
      ...(ends ? ended(before, input) : []),
      ...entered(input, facts),
      ...renames.changes,
      ...(ends ? followed(before, input, successors) : []),
    ],
    reasons,
    warnings: ends ? warningsOf(before, input, result.units) : [],
    result,
  };
}

const beforeAt = (index: number): InputPath => ["input", "predecessors", String(index), "id"];
const afterAt = (index: number): InputPath => ["input", "successors", String(index)];

function successionCode(predecessor: string, successor: string): string {
  return `${predecessor}--${successor}`;
}

/** The units after, as far as the input says which they are. */
function successorsOf({ successors }: UnitsBefore, input: ReorganiseUnitsInput): readonly Successor[] {
  return input.successors.flatMap(({ newUnit: entering }, index) => {
    const unit = successors[index]?.unit;
    if (unit) return { code: unit.code, at: [...afterAt(index), "unitId"] };
    return entering ? { code: entering.code, at: [...afterAt(index), "newUnit", "code"] } : [];
  });
}

/** Why the units do not go with the day: who is before stands on the day before it, who is after on the day itself. */
function reasonsAgainst(
  { predecessors, successors }: UnitsBefore,
  { kind, on, successors: after }: ReorganiseUnitsInput,
  { taken, sector }: ReorganisationFacts,
): readonly Reason[] {
  const eve = dayBefore(on);
  const ended = new Set(doesEnd(kind) ? predecessors.map(({ code }) => code) : []);
  return [
    ...predecessors.flatMap((unit, index) => (stoodOn(unit, eve) ? [] : [notStanding(eve, beforeAt(index))])),
    ...successors.flatMap(({ unit, above }, index) => {
      const at = afterAt(index);
      const entering = after[index]?.newUnit;
      if (!entering) {
        return !unit || stoodOn(unit, on) ? [] : [notStanding(on, [...at, "unitId"])];
      }
      const unitAt = [...at, "newUnit"];
      const endsNow = above.parent !== null && ended.has(above.parent.code);
      return [
        ...reasonsAgainstUnit(
          entering,
          { ...above, ...(endsNow && { parent: null }), taken, sector, firstDay: on },
          unitAt,
        ),
        ...(endsNow ? [notStanding(on, [...unitAt, "parentId"])] : []),
      ];
    }),
  ];
}

/** Those before that stand, ended on the day before. */
function ended({ predecessors }: UnitsBefore, { on, write }: ReorganiseUnitsInput): readonly RecordChange[] {
  const { cells, places } = citing(write);
  const validTo = dayBefore(on);
  return predecessors.flatMap((unit, index) =>
    stoodOn(unit, validTo)
      ? changed(
          unit,
          { validTo, ...withSources(unit.record, cells) },
          { at: beforeAt(index), fields: { ...places, validTo: ["input", "on"] } },
        )
      : [],
  );
}

/** The new units, standing from the day. */
function entered(
  { on, successors, write }: ReorganiseUnitsInput,
  { sector }: ReorganisationFacts,
): readonly RecordChange[] {
  return successors.flatMap(({ newUnit: entering }, index) =>
    entering ? newUnit(entering, on, sector, write, [...afterAt(index), "newUnit"]) : [],
  );
}

/** Units that are there and bear another name from the day; they keep the one by which the records know them. */
function renamed(
  { successors, names }: UnitsBefore,
  { on, successors: after, write }: ReorganiseUnitsInput,
): { readonly changes: readonly RecordChange[]; readonly reasons: readonly Reason[] } {
  const { cells, places } = citing(write);
  const changes: RecordChange[] = [];
  const reasons: Reason[] = [];
  for (const [index, { newName }] of after.entries()) {
    const unit = successors[index]?.unit;
    if (newName == null || !unit) continue;
    const at = [...afterAt(index), "newName"];
    const ofUnit = names.filter(({ record }) => record.unit === unit.code);
    const over = namesAfter(unit, ofUnit, { name: newName, from: on, cells, places, at });
    reasons.push(...over.reasons);
    if (over.reasons.length > 0) continue;
    changes.push(withAlias(unit, newName, { cells, places, at }), ...over.changes);
  }
  return { changes, reasons };
}

/** A unit that is also found by another name. */
function withAlias(
  unit: UnitOnRecord,
  name: string,
  { cells, places, at }: ReturnType<typeof citing> & { readonly at: InputPath },
): RecordChange {
  const known = [unit.record.name, ...unit.record.aliases];
  const aliases = known.includes(name.trim()) ? unit.record.aliases : [...unit.record.aliases, name.trim()];
  const values = { aliases, ...withSources(unit.record, cells) };
  return changed(unit, values, { at, fields: { ...places, aliases: at } });
}

/** Who follows whom. */
function followed(
  { predecessors }: UnitsBefore,
  { kind, on, legalBasis, write }: ReorganiseUnitsInput,
  successors: readonly Successor[],
): readonly RecordChange[] {
  const { cells, places } = citing(write);
  return predecessors.flatMap(({ code: predecessor }, index) =>
    successors.map(({ code: successor, at }) =>
      added(
        unitSuccessionRecords,
        {
          code: successionCode(predecessor, successor),
          kind,
          on,
          predecessor,
          successor,
          legalBasis,
          ...cells,
        },
        {
          at: ["input"],
          fields: { ...places, code: at, successor: at, predecessor: beforeAt(index) },
        },
      ),
    ),
  );
}

/** So many codes of units are named in one warning. */
const mostNamed = 10;

/** What somebody should look at: units that are left under one that ends, and seasons that are not over and have it. */
function warningsOf(
  { predecessors, children, memberships, seasons }: UnitsBefore,
  { on }: ReorganiseUnitsInput,
  successors: readonly string[],
): readonly Warning[] {
  const isEnded = (code: string) => predecessors.some((unit) => unit.code === code);
  return predecessors.flatMap(({ code, record: { name: unit } }, index): readonly Warning[] => {
    const at = beforeAt(index);
    const left = children
      .filter(({ record, code: child }) => record.parent === code && !isEnded(child))
      .filter(({ record }) => periodHolds(record.validFrom, record.validTo, on))
      .map((child) => child.code);
    const open = seasons.filter(
      ({ code: season, record }) =>
        isOpenOn(record, on) &&
        memberships.some((one) => one.record.unit === code && one.record.season === season),
    );
    return [
      ...(left.length === 0
        ? []
        : [{ code: "DATA_MISSING", at, text: texts.childrenStand(told(unit, left)) }]),
      ...open.map(({ code: season }) => {
        const text = texts.inOpenSeason({ unit, season, successors: named(successors) });
        return { code: "CHAIN_BROKEN", at, text };
      }),
    ];
  });
}

function told(unit: string, codes: readonly string[]) {
  return { unit, count: codes.length, children: named(codes) };
}

function named(codes: readonly string[]): string {
  return [...codes.slice(0, mostNamed), ...(codes.length > mostNamed ? ["…"] : [])].join(", ");
}

/** Whether a season is still to be brought to its end after a day, as far as its days are known. */
function isOpenOn(
  { state, year, endsOn }: { readonly state: string; readonly year: number; readonly endsOn: string | null },
  day: string,
): boolean {
  return state !== "CLOSED" && (endsOn === null ? year >= Number(day.slice(0, 4)) : endsOn >= day);
}
