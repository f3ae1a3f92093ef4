import type { Case } from "./cases/case";
import { inErrors } from "./cases/errors";
import { inFetches } from "./cases/fetches";
import { inMutations } from "./cases/mutations";
import { inShapes } from "./cases/shapes";

/** What executors of query plans are known to get wrong, and every feature of the fixture at least once. */
export const cases: readonly Case[] = [...inFetches, ...inShapes, ...inErrors, ...inMutations];
