import type { Logger } from "../observability/logger";
import type { PrincipalKind } from "./principal";

/** What is written down of an access: who wanted what of which records, and what came of it. */
export interface AuditEntry {
  readonly principal: string;
  readonly principalKind: PrincipalKind;
  /** The field: `Nomination.ballot`. */
  readonly field: string;
  /** The ids of the records, as many as are written down; one that is too long for an id is cut, and ends with `…`. */
  readonly records: readonly string[];
  /** How often the field was refused, for whichever records. */
  readonly count: number;
  readonly decision: "refused";
}

/** Where accesses are written down. */
export type AuditSink = (entry: AuditEntry) => void;

/** Writes accesses into the log, one line each, whatever the level of the rest. */
export function auditLog(log: Logger): AuditSink {
  const audit = log.child({ audit: "access" }, { level: "info" });
  return (entry) => audit.info(entry, "access refused");
}
