import type { InputPath, Warning } from "../../../platform/mutations/reason";
import { texts } from "./ballots.texts";
import { quorum, type shareFor } from "./vote-rules";

/**
 * What decides about votes without that its text was seen. Warnings of a vote never turn on what voters say: a dry run tells them
 * while it is open.
 */
export function ruleWarnings(
  shares: readonly ReturnType<typeof shareFor>[],
  at: InputPath,
): readonly Warning[] {
  const unverified = [...new Set(shares.filter(({ verified }) => !verified))];
  return [
    ...unverified.map(({ percent, article }) => ({
      code: "UNVERIFIED_RULE",
      at,
      text: texts.unverifiedShare({ percent, article }),
    })),
    { code: "UNVERIFIED_RULE", at, text: texts.unverifiedQuorum({ percent: quorum.percent }) },
  ];
}

/** Who is put forward for the Government's flag and not for the sector's. */
export function flagWarning(at: InputPath): Warning {
  return { code: "OUTSIDE_SECTOR_FLAG", at, text: texts.notSectorFlag };
}
