import { decisionRecords } from "../../subgraphs/awards/decisions/decision.records";
import type { RecordOutput } from "../output/record-output";
import { leaderOf } from "../people/post";
import type { People } from "../people/people";
import { nameOn, type Unit } from "../world/unit";
import { cited } from "./source-document";

/** An office outside both sectors. */
export interface Office {
  readonly slug: string;
  readonly name: string;
}

/** Who decides: the head of a unit, or an office. */
export type Issuer = Unit | Office;

export interface Decision {
  readonly code: string;
  readonly signedOn: string;
  readonly issuedBy: string;
}

interface Draft {
  readonly year: number;
  readonly slug: string;
  readonly issuer: Issuer;
  readonly signedOn: string;
  readonly subject: string;
  readonly kind?: "DECISION" | "DIRECTIVE" | "RESOLUTION" | "LAW" | "PLAN";
}

const symbols = { DECISION: "QĐ", DIRECTIVE: "CT", RESOLUTION: "NQ", LAW: "L", PLAN: "KH" } as const;

/** Issues the decisions of the world. One that was issued in a year covers whatever more is put under it. */
export class Decisions {
  private readonly issued = new Map<string, Decision>();
  private year = 0;

  constructor(
    private readonly output: RecordOutput,
    private readonly people: People,
  ) {}

  /** The decision with a slug of a year; it is written when it is first asked for. */
  issue({ year, slug, issuer, signedOn, subject, kind = "DECISION" }: Draft): Decision {
    if (year !== this.year) this.issued.clear();
    this.year = year;
    const owner = "code" in issuer ? issuer.code.replace("gen-", "") : issuer.slug;
    const key = `${owner}-${slug}`;
    const known = this.issued.get(key);
    if (known) return known;
    const decision = { code: `gen-d-${year}-${key}`, signedOn, issuedBy: nameOfIssuer(issuer, signedOn) };
    this.issued.set(key, decision);
    this.output.write(decisionRecords, {
      code: decision.code,
      number: `GEN-${this.issued.size}/${year}/${symbols[kind]}`,
      kind,
      signedOn,
      issuedBy: decision.issuedBy,
      signer: "code" in issuer ? this.people.headCodeOf(issuer, signedOn) : null,
      subject,
      ...cited,
    });
    return decision;
  }
}

function nameOfIssuer(issuer: Issuer, day: string): string {
  if (!("code" in issuer)) return issuer.name;
  return `${leaderOf(issuer.kind, "HEAD")} ${nameOn(issuer, day)}`;
}
