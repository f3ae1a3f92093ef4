import { added } from "../../../platform/mutations/record-change";
import type { InputPath, Reason } from "../../../platform/mutations/reason";
import { citingItem } from "../../mutations/ids";
import type { AddedBy, ToAdd } from "../findings/findings-to-add";
import type { RegistrationStatementInput } from "./registration-statement.input";
import { registrationStatementRecords } from "./registration-statement.records";

/** The records of what is said in sum of registrations: of a season, or of a unit. */
export function statementsToAdd(
  statements: readonly RegistrationStatementInput[],
  { season, unit }: { readonly season: string | null; readonly unit: string | null },
  { sector, write, newCode }: AddedBy,
): ToAdd {
  const reasons: Reason[] = [];
  const changes = statements.map((statement, index) => {
    const { code, titleCode, count, sharePercent, summary, englishSummary } = statement;
    const at: InputPath = ["input", "registrationStatements", String(index)];
    const { cells, places } = citingItem(write, statement, at, reasons);
    return added(
      registrationStatementRecords,
      {
        code: code ?? newCode(),
        sector: sector.code,
        season,
        unit,
        title: titleCode ?? null,
        count: count ?? null,
        sharePercent: sharePercent ?? null,
        summary,
        englishSummary: englishSummary ?? null,
        ...cells,
      },
      { at, fields: { ...places, title: [...at, "titleCode"] } },
    );
  });
  return { changes, reasons };
}
