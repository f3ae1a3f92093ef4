import { StartError } from "../platform/errors/start-error";
import { hideLogins } from "../platform/text/hidden-logins";

/** Runs a command to its end; a reason not to start is one line on standard error, and the exit code is 1. */
export function runMain(main: () => Promise<void>): void {
  main().catch((error: unknown) => {
    const told =
      error instanceof StartError ? error.message : error instanceof Error ? error.stack : String(error);
    process.stderr.write(`${hideLogins(told ?? "")}\n`);
    process.exit(1);
  });
}
