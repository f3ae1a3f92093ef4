import { runCommand } from "../support/run-command";

/** The shared key of tests. */
export const secret = "tests-know-this-key-and-nobody-else-does";

/** Mints a token as a person would, by the command: `mintToken("--role", "auditor")`. */
export async function mintToken(...options: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await runCommand("token", options, { AUTH_SECRET: secret });
  if (code !== 0) throw new Error(stderr);
  return stdout.trim();
}
