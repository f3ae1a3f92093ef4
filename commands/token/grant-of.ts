import { readGrant, writeGrant } from "../../platform/access/grant";
import { StartError } from "../../platform/errors/start-error";
import { roleLevels, type Role } from "../../subgraphs/access-policy";
import { sectors } from "../../subgraphs/sectors";

/** A role as it is asked for on the command line, with where it is held. */
export interface AskedRole {
  readonly role: string;
  readonly sector?: string;
  readonly cluster?: string;
  readonly unit?: string;
  readonly person?: string;
}

const roles = Object.keys(roleLevels) as Role[];

/** The names of all roles, for people. */
export const roleList = roles.join(", ");

/**
 * Writes a role as a token has it, with its scope.
 * @throws StartError for a role or sector that is not known, or a scope that is missing or too much.
 */
export function grantOf(asked: AskedRole): string {
  const role = roles.find((name) => name === asked.role);
  if (role === undefined) throw new StartError(`--role ${asked.role}: is one of ${roleList}.`);
  const level = roleLevels[role];
  const needed = level === null ? [] : level === "sector" ? [level] : (["sector", level] as const);
  const given = (["sector", "cluster", "unit", "person"] as const).filter(
    (name) => asked[name] !== undefined,
  );
  if (given.join() !== needed.join()) {
    const takes = needed.length === 0 ? "no scope" : needed.map((name) => `--${name}`).join(" and ");
    throw new StartError(`--role ${role}: is held with ${takes}.`);
  }
  const codes: readonly string[] = sectors.map(({ code }) => code);
  if (asked.sector !== undefined && !codes.includes(asked.sector))
    throw new StartError(`--sector ${asked.sector}: is one of ${codes.join(", ")}.`);
  const scope = needed.map((name) => asked[name]).join("/") || null;
  const grant = writeGrant({ role, scope });
  if (readGrant(grant) === null) throw new StartError(`--${level} ${scope}: is a code without spaces.`);
  return grant;
}
