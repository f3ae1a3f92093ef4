import { oneAtATime } from "./prepare/one-at-a-time.mjs";
import { packages } from "./prepare/packages.mjs";
import { pages } from "./prepare/pages.mjs";
import { schema } from "./prepare/schema.mjs";
import { server } from "./prepare/server.mjs";
import { doStep, endWith } from "./tasks/step.mjs";

/** All that a checkout needs before it serves, in this order. */
export const everything = [packages, server, schema, pages];

/**
 * Does what is missing of the steps, a line each; nothing is printed when nothing is.
 * The process ends, with what to do, when one fails.
 */
export async function prepare(steps = everything) {
  try {
    if (steps.every((step) => step.isDone())) return;
    await oneAtATime(async () => {
      for (const step of steps) if (!step.isDone()) await doStep(step);
    });
  } catch (error) {
    if (!error.syscall) throw error;
    await endWith(
      1,
      `${error.message}\nThe project's folder cannot be read or written. Give this user the right to, and run this again.\n`,
    );
  }
}
