import { readConfig } from "../platform/config/config";
import { readyLines } from "./ready-lines";

const url = "http://127.0.0.1:4000";
const secret = { AUTH_SECRET: "s".repeat(32) };

it.each<[string, NodeJS.ProcessEnv, boolean]>([
  ["where nobody is asked who they are", {}, true],
  ["where a token is needed", secret, false],
  ["where what is public is read without one", { ...secret, PUBLIC_READ: "on" }, true],
  ["where only trusted documents are run", { TRUSTED_DOCUMENTS: "enforce" }, false],
])("what to try is told only where it would be answered: %s", (_where, variables, isTold) => {
  const lines = readyLines(readConfig(variables), url);
  expect(lines).toContain(`GraphQL: ${url}/graphql`);
  expect(lines.includes("Try: curl")).toBe(isTold);
});
