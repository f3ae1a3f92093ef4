import { code, date, integer, oneOfEnum, recordKind, reference, text } from "../../../platform/records";
import { awardsDatabases } from "../awards-databases";
import { NominationState } from "../nominations/nomination.enums";
import { NominationStepRow } from "./nomination-step.entity";
import { texts } from "./nomination-step.texts";

export const nominationStepRecords = recordKind({
  name: "nomination-steps",
  vietnameseNames: ["Bước xử lý đề nghị", "Quá trình xử lý đề nghị"],
  description:
    "Steps that nominations took, with the reason or opinion and who took them; the code is the nomination's, a dash and the ordinal",
  columns: {
    code: code({ maxLength: 112 }).required().headed("Mã bước xử lý", "Mã"),
    nomination: reference("nominations").required().headed("Đề nghị", "Mã đề nghị"),
    ordinal: integer({ min: 1 }).required().headed("Thứ tự bước", "Thứ tự"),
    fromState: oneOfEnum(NominationState).headed("Tình trạng trước", "Từ tình trạng"),
    toState: oneOfEnum(NominationState).required().headed("Tình trạng sau", "Đến tình trạng"),
    movedOn: date().headed("Ngày chuyển bước", "Ngày"),
    reason: text().headed("Lý do, ý kiến", "Lý do", "Ý kiến thẩm định"),
    movedBy: text({ maxLength: 255 }).headed("Người chuyển bước", "Tài khoản chuyển bước"),
    role: text({ maxLength: 255 }).headed("Vai trò"),
  },
  key: "code",
  checks: ({ code: own, nomination, ordinal }) => {
    const wanted = stepCode(nomination, ordinal);
    return own === wanted ? [] : [{ column: "code", allowed: texts.codeIs({ code: wanted }) }];
  },
  databases: awardsDatabases,
  entity: NominationStepRow,
});

/** The code of a nomination's step by its ordinal. */
export function stepCode(nomination: string, ordinal: number): string {
  return `${nomination}-${ordinal}`;
}
