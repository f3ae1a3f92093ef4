import type { WriteInput } from "../../../platform/mutations/mutation";
import { added, type RecordChange } from "../../../platform/mutations/record-change";
import type { InputPath, Reason } from "../../../platform/mutations/reason";
import { citingItem, codeOf, optionalCodeOf, orNull } from "../../mutations/ids";
import type { SectorDefinition } from "../definition";
import type { FindingInput } from "./finding.input";
import { findingRecords } from "./finding.records";
import { texts } from "./finding.texts";

/** Of what findings are: of a conference, or of an inspection. */
export interface FoundIn {
  readonly conference: string | null;
  readonly inspection: string | null;
  /** The year of those that name none; null where that is not known. */
  readonly year: number | null;
  /** The season to which those of a year belong; null where they belong to none. */
  readonly seasonIn: (year: number | null) => string | null;
}

export interface ToAdd {
  readonly changes: readonly RecordChange[];
  readonly reasons: readonly Reason[];
}

/** A finding is about one thing, or about two. */
const mostCategories = 2;

/** The records of findings. */
export function findingsToAdd(
  findings: readonly FindingInput[],
  { conference, inspection, year: usualYear, seasonIn }: FoundIn,
  { sector, write, newCode }: AddedBy,
): ToAdd {
  const reasons: Reason[] = [];
  const changes = findings.map((finding, index) => {
    const { code, kind, categories, summary, englishSummary, ordinal, raisedById, unitId } = finding;
    const at: InputPath = ["input", "findings", String(index)];
    const { cells, places } = citingItem(write, finding, at, reasons);
    if (categories.length > mostCategories)
      reasons.push({ code: "INVALID_VALUE", at: [...at, "categories"], text: texts.twoCategories });
    const [category = null, secondaryCategory = null] = categories;
    const year = finding.year ?? usualYear;
    const raisedBy = orNull(() => optionalCodeOf("Person", raisedById, [...at, "raisedById"]), reasons);
    const unit =
      unitId == null
        ? null
        : orNull(() => codeOf(`${sector.prefix}Unit`, unitId, [...at, "unitId"]), reasons);
    return added(
      findingRecords,
      {
        code: code ?? newCode(),
        sector: sector.code,
        kind,
        category: category ?? "",
        secondaryCategory,
        summary,
        englishSummary: englishSummary ?? null,
        ordinal: ordinal ?? null,
        year,
        raisedBy,
        season: seasonIn(year),
        unit,
        conference,
        inspection,
        ...cells,
      },
      {
        at,
        fields: {
          ...places,
          category: [...at, "categories"],
          secondaryCategory: [...at, "categories"],
          raisedBy: [...at, "raisedById"],
          unit: [...at, "unitId"],
        },
      },
    );
  });
  return { changes, reasons };
}

/** How parts of what is recorded are added. */
export interface AddedBy {
  readonly sector: SectorDefinition;
  readonly write: WriteInput;
  /** A code for a part that was given none. */
  readonly newCode: () => string;
}
