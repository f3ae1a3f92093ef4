import type { AuditSink } from "./audit";
import { cutShort } from "../text/shown-text";
import type { Principal } from "./principal";

/** How many records an entry names, each once; the rest is counted. */
const mostNamed = 100;
/** Longer than any id of a record, in characters: what is asked for by one that is longer is not there. */
const longestId = 200;

interface Refused {
  readonly records: Set<string>;
  count: number;
}

/** Who asks in one request, and what was refused to them. */
export class RequestAccess {
  private refused: Map<string, Refused> | undefined;

  /** @param atEnd calls back when the request has ended, or soon where it has; without it, soon. */
  constructor(
    readonly principal: Principal,
    private readonly audit: AuditSink,
    private readonly atEnd: (write: () => void) => void = setImmediate,
  ) {}

  /** Writes down that a field of a record was refused: one entry a field for all that the request was refused. */
  noteRefusal(field: string, record: string | null): void {
    if (!this.refused) {
      this.refused = new Map();
      this.atEnd(() => this.writeAudit());
    }
    const known = this.refused.get(field) ?? { records: new Set<string>(), count: 0 };
    this.refused.set(field, known);
    known.count += 1;
    if (record !== null && known.records.size < mostNamed) known.records.add(cutShort(record, longestId));
  }

  private writeAudit(): void {
    const { id: principal, kind: principalKind } = this.principal;
    for (const [field, { records, count }] of this.refused ?? [])
      this.audit({ principal, principalKind, field, records: [...records], count, decision: "refused" });
    this.refused = undefined;
  }
}
