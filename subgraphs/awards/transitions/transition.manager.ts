import { mayLearn } from "../../access-policy";
import { placeOf } from "../access/protected-subjects";
import type { AwardsContext } from "../context";
import type { NominationRow } from "../nominations/nomination.entity";
import { factsToRead } from "./facts-of-nominations";
import { missingForStep, nominationStepsFrom } from "./nomination-steps";
import type { NominationTransitionType } from "./nomination-transition.type";

/**
 * The states that a nomination can move to, onward first, and what it lacks for each. A case that is open is told of to whoever
 * may learn what is judged of the nominee, and to nobody else.
 */
export async function transitionsOf(
  nomination: NominationRow,
  context: AwardsContext,
): Promise<readonly NominationTransitionType[]> {
  const { access } = context;
  const place = placeOf(nomination);
  const isTold = place !== null && mayLearn.judgement(access.principal, place.subject);
  const known = await factsToRead(nomination, context);
  const facts = { ...known, hasOpenCase: isTold ? known.hasOpenCase : null };
  return nominationStepsFrom(nomination.state).map((step) => {
    const missing = missingForStep(step, facts);
    return {
      to: step.to,
      allowed: missing.length === 0,
      missing: missing.map(({ code, text: { vi, en } }) => ({ code, message: vi, englishMessage: en })),
    };
  });
}
