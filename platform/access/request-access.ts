import type { AuditSink } from "./audit";
import type { Principal } from "./principal";

/** How many records an entry names; the rest is counted. */
const mostNamed = 100;

interface Refused {
  readonly records: string[];
  count: number;
}

/** Who asks in one request, and what was refused to them. */
export class RequestAccess {
  private refused: Map<string, Refused> | undefined;

  constructor(
    readonly principal: Principal,
    private readonly audit: AuditSink,
  ) {}

  /** Writes down that a field of a record was refused: one entry a field for all that are refused together. */
  noteRefusal(field: string, record: string | null): void {
    if (!this.refused) {
      this.refused = new Map();
      setImmediate(() => this.writeAudit());
    }
    const known = this.refused.get(field) ?? { records: [], count: 0 };
    this.refused.set(field, known);
    known.count += 1;
    if (record !== null && known.records.length < mostNamed) known.records.push(record);
  }

  private writeAudit(): void {
    const { id: principal, kind: principalKind } = this.principal;
    for (const [field, { records, count }] of this.refused ?? [])
      this.audit({ principal, principalKind, field, records, count, decision: "refused" });
    this.refused = undefined;
  }
}
