import { runCommand } from "../../testing/run-command";
import { tokenSettings } from "../../testing/tokens";

/** Mints a token as a person would, by the command: `mintToken("--role", "auditor")`. */
export async function mintToken(...options: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await runCommand("token", options, {
    AUTH_SECRET: tokenSettings.AUTH_SECRET,
  });
  if (code !== 0) throw new Error(stderr);
  return stdout.trim();
}
