import type { Answer, Path } from "../answers/answer";
import { compareAnswers, type Difference } from "../answers/compare-answers";
import { unfolded } from "../answers/unfold-errors";
import type { Failure } from "./failure";
import { isUnder, Replay } from "./replay";
import { isUnasked, valueAt } from "../answers/value-at";

/** How many places are excused at most in one answer. */
const patience = 60;

/** What a failing answer is compared with. */
interface Compared {
  readonly failures: readonly Failure[];
  readonly found: Answer;
  /** Runs the operation on the one schema, which fails where it is told to. */
  readonly runAgain: (replay: Replay) => Promise<Answer>;
}

/** What is let be, since an error of what was not asked for explains it. */
interface Excused {
  /** Nulls. */
  readonly nulls: Path[];
  /** Nulls around which a field fails, and of which the error of another one is told. */
  readonly shared: Path[];
  /** Fields made from less than they require. */
  readonly differing: Path[];
  /** What is not shown of things whose type could not be told. */
  readonly untold: Path[];
}

/**
 * Compares an answer that was given while something failed with what one schema answers that fails at the same places: those
 * of the answer's errors, as far as the failures explain them. Nothing else may be missing, and each null has its error. What
 * is fetched for @requires or as a key may fail without being asked for: then an error tells of it, and explains the null of
 * what is around it or needs it, or that this was made from less.
 */
export async function compareFailing({ failures, found, runAgain }: Compared): Promise<Difference | null> {
  const excused: Excused = { nulls: [], shared: [], differing: [], untold: [] };
  for (let tries = 0; ; tries++) {
    const replay = new Replay(failures, found, excused.nulls, excused.shared);
    const right = inexact(await runAgain(replay), replay);
    const difference = compareAnswers(
      without(right, excused),
      without(typed(unfolded(found, right), replay), excused),
    );
    if (!difference || tries === patience || !excuse(difference, { replay, right, found, excused }))
      return difference;
    if (excused.nulls.some(({ length }) => length === 0)) return null;
  }
}

interface Attempt {
  readonly replay: Replay;
  readonly right: Answer;
  readonly found: Answer;
  readonly excused: Excused;
}

/** Excuses a difference, if an error of what was not asked for explains it. */
function excuse(
  { kind, path, found: value }: Difference,
  { replay, right, found, excused }: Attempt,
): boolean {
  if (kind !== "value") return false;
  const isToldUnder = (place: Path) =>
    (found.errors ?? []).some(
      (error) =>
        error.path &&
        isUnder(error.path, place) &&
        (isUnasked(right.data, error.path) || replay.isOfFailing(error.path)),
    );
  const needy = replay.needing.find((place) => isUnder(path, place));
  if (needy && isToldUnder(needy.slice(0, -1))) {
    if (value !== null) excused.differing.push(needy);
    else excused.nulls.push(path);
    return true;
  }
  if (value === null && isToldUnder(path)) {
    excused.nulls.push(path);
    return true;
  }
  if (value === null && excused.shared.every((place) => place.join() !== path.join())) {
    excused.shared.push(path);
    return true;
  }
  if (value === null && replay.failsUnasked() && replay.isToldBelow(path)) {
    excused.nulls.push(path);
    return true;
  }
  const object = path.slice(0, -1);
  if (value !== undefined || !replay.mayLackType(object) || !replay.isTold(object)) return false;
  excused.untold.push(path);
  return true;
}

/** An answer without what is excused. */
function without(answer: Answer, { differing, untold }: Excused): Answer {
  const places = [...differing, ...untold];
  if (places.length === 0) return answer;
  const copy = structuredClone(answer);
  for (const place of places) {
    const holder = valueAt(copy.data, place.slice(0, -1));
    const name = place.at(-1);
    if (typeof holder !== "object" || holder === null || name === undefined) continue;
    if (differing.includes(place)) (holder as Record<string | number, unknown>)[name] = "made from less";
    else delete (holder as Record<string | number, unknown>)[name];
  }
  const errors = copy.errors?.filter(({ path }) => !path || !places.some((place) => isUnder(path, place)));
  return { ...copy, ...(errors ? { errors } : {}) };
}

/** An answer without the errors that stand at things which are there, and whose type could not be told. */
function typed(found: Answer, replay: Replay): Answer {
  if (!found.errors) return found;
  const errors = found.errors.filter(
    ({ path }) => !path || !replay.mayLackType(path) || valueAt(found.data, path) == null,
  );
  return { ...found, errors };
}

/** An answer in which errors that stand for others of another place do not name theirs exactly. */
function inexact(right: Answer, replay: Replay): Answer {
  if (!right.errors || replay.inexact.size === 0) return right;
  const errors = right.errors.map((error) =>
    error.path && replay.inexact.has(JSON.stringify(error.path))
      ? { ...error, path: [...error.path, "unnamed"] }
      : error,
  );
  return { ...right, errors };
}
