import type { InputPath, Warning } from "../../../platform/mutations/reason";
import { texts } from "./issue-decision.texts";

/** An award as far as its certificate tells of it. */
export interface AwardToPrint {
  readonly at: InputPath;
  /** Whether what it lacks can only be told of at the award: the arguments name it, and not what it has. */
  readonly isRead?: boolean;
  readonly title: string;
  readonly recipientKind: string;
  readonly recipientPosition: string | null;
  readonly reason: string | null;
  readonly registerNumber: string | null;
}

/** The decision that a certificate names. */
export interface DecisionToPrint {
  readonly number: string | null;
  readonly signedOn: string | null;
}

/** With these goes money alone. */
const withoutCertificate: readonly string[] = ["ADVANCED_WORKER"];

/** Warns of what certificates need and is not known: each thing once, at the first award that lacks it. */
export function certificateWarnings(
  awards: readonly AwardToPrint[],
  decision: DecisionToPrint,
  decisionAt: InputPath,
): readonly Warning[] {
  const printed = awards.filter(({ title }) => !withoutCertificate.includes(title));
  const [first] = printed;
  if (!first) return [];
  const lacks = (
    isLacking: (award: AwardToPrint) => boolean,
    column: string,
    text: (values: { readonly count: number }) => Warning["text"],
  ): readonly Warning[] => {
    const lacking = printed.filter(isLacking);
    const [one] = lacking;
    if (!one) return [];
    const at = [...one.at, one.isRead === true ? "id" : column];
    return [{ code: "DATA_MISSING", at, text: text({ count: lacking.length }) }];
  };
  const isUnnumbered = decision.number === null || decision.signedOn === null;
  return [
    ...(isUnnumbered ? [{ code: "DATA_MISSING", at: decisionAt, text: texts.noNumber }] : []),
    ...lacks(
      ({ recipientKind, recipientPosition }) => recipientKind === "INDIVIDUAL" && recipientPosition === null,
      "recipientPosition",
      texts.noPosts,
    ),
    ...lacks(({ reason }) => reason === null, "reason", texts.noReasons),
    ...lacks(({ registerNumber }) => registerNumber === null, "registerNumber", texts.noRegisterNumbers),
  ];
}
