import type { Text } from "../../../platform/languages/language";
import type { Reason } from "../../../platform/mutations/reason";
import { valueReasons } from "../../../platform/mutations/value-reasons";
import type { ReorganiseUnitsInput, SuccessorInputType } from "./reorganise-units.input";
import { texts } from "./reorganisation.texts";
import { unitSuccessionRecords } from "./unit.records";

/** How many units stand on a side. */
type Sides = "one" | "several" | "any";

interface KindRule {
  readonly before: Sides;
  readonly after: Sides;
  readonly told: Text;
  /** The unit goes on under another name: nothing ends and nothing follows. */
  readonly goesOn?: true;
  /** Only units that are there take the tasks over. */
  readonly intoStanding?: true;
}

/** What each kind of reorganisation leads from and to. */
const kinds: Readonly<Record<string, KindRule>> = {
  RENAMED: { before: "one", after: "one", told: texts.renamed, goesOn: true },
  MERGED_INTO: { before: "several", after: "one", told: texts.merged },
  SPLIT_INTO: { before: "one", after: "several", told: texts.split },
  ABSORBED_BY: { before: "any", after: "any", told: texts.absorbed, intoStanding: true },
  REORGANISED_AS: { before: "any", after: "one", told: texts.reorganised },
};

function ruleOf(kind: string): KindRule {
  const rule = kinds[kind];
  if (!rule) throw new Error(`there is no rule for reorganisations of the kind ${kind}`);
  return rule;
}

/** Whether the units before end. */
export function doesEnd(kind: string): boolean {
  return ruleOf(kind).goesOn !== true;
}

const basis = {
  column: unitSuccessionRecords.columns.legalBasis,
  label: texts.basis,
  at: ["input", "legalBasis"],
};

type Form = Pick<ReorganiseUnitsInput, "kind" | "legalBasis" | "on" | "predecessors" | "successors">;

/** Why a reorganisation has not the form of its kind: all of it that shows without the records. */
export function reasonsAgainstForm(input: Form): readonly Reason[] {
  const { kind, legalBasis, predecessors, successors } = input;
  const { before, after, told } = ruleOf(kind);
  const reasons: Reason[] = [];
  if (legalBasis.trim() === "")
    reasons.push({ code: "REQUIRED", at: ["input", "legalBasis"], text: texts.legalBasis });
  // A rename has no record of its own that would have it checked.
  reasons.push(...valueReasons(legalBasis, basis));
  const isManyToMany =
    before === "any" && after === "any" && predecessors.length > 1 && successors.length > 1;
  if (!fits(predecessors.length, before) || isManyToMany)
    reasons.push({ code: "INVALID_VALUE", at: ["input", "predecessors"], text: told });
  if (!fits(successors.length, after))
    reasons.push({ code: "INVALID_VALUE", at: ["input", "successors"], text: told });
  successors.forEach((_, index) => reasons.push(...reasonsAgainstSuccessor(input, index)));
  return reasons;
}

function fits(count: number, side: Sides): boolean {
  return side === "one" ? count === 1 : count >= (side === "several" ? 2 : 1);
}

function reasonsAgainstSuccessor(
  { kind, on, predecessors, successors }: Form,
  index: number,
): readonly Reason[] {
  const { unitId, newUnit, newName }: SuccessorInputType = successors[index] ?? {};
  const at = ["input", "successors", String(index)];
  const { goesOn, intoStanding } = ruleOf(kind);
  if ((unitId == null) === (newUnit == null)) return [{ code: "EXACTLY_ONE", at, text: texts.unitOrNew }];
  if (newUnit != null) {
    const reasons: Reason[] = [];
    if (goesOn || intoStanding)
      reasons.push({ code: "INVALID_VALUE", at: [...at, "newUnit"], text: texts.standing });
    if (newName != null)
      reasons.push({ code: "INVALID_VALUE", at: [...at, "newName"], text: texts.nameOfNew });
    if (newUnit.validFrom != null && newUnit.validFrom !== on)
      reasons.push({
        code: "OUTSIDE_PERIOD",
        at: [...at, "newUnit", "validFrom"],
        text: texts.firstDay({ day: on }),
      });
    return reasons;
  }
  const isBefore = predecessors.some(({ id }) => id === unitId);
  if (!goesOn)
    return isBefore ? [{ code: "INVALID_VALUE", at: [...at, "unitId"], text: texts.endsAndFollows }] : [];
  return [
    ...(isBefore ? [] : [{ code: "INVALID_VALUE", at: [...at, "unitId"], text: texts.sameUnit }]),
    ...(newName == null ? [{ code: "REQUIRED", at: [...at, "newName"], text: texts.newName }] : []),
  ];
}
