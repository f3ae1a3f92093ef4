import { periodHolds } from "../../../platform/dates/calendar";
import type { RecordOf } from "../../../platform/records";
import { fold } from "../../../platform/text/fold";
import type { decidingAuthorityRecords } from "./deciding-authority.records";

export type DecidingAuthority = Pick<
  RecordOf<typeof decidingAuthorityRecords.columns>,
  "sector" | "issuers" | "citation" | "article" | "validFrom" | "validTo" | "verified"
>;

/** When and where somebody decides: on a day, or at some time of a year where the day is not known. */
export interface Occasion {
  readonly sector: string;
  readonly day: string | null;
  readonly year: number;
}

/** Whether an issuer decides on a title, with what says so; of several, one whose text was seen. */
export type Competence =
  | { readonly is: "decides"; readonly by: DecidingAuthority }
  /** What is on record names others, in the order of the records. */
  | { readonly is: "others decide"; readonly by: readonly DecidingAuthority[] }
  /** Nothing is on record for the time and the sector. */
  | { readonly is: "unknown" };

/** Whether an issuer decides on a title on an occasion, by what is on record of who does. */
export function competenceOf(
  issuer: string,
  { sector, day, year }: Occasion,
  authorities: readonly DecidingAuthority[],
): Competence {
  const [first, last] = day === null ? [`${year}-01-01`, `${year}-12-31`] : [day, day];
  const there = authorities.filter(
    ({ sector: of, validFrom, validTo }) =>
      (of === null || of === sector) &&
      (periodHolds(validFrom, validTo, first) || periodHolds(validFrom, validTo, last)),
  );
  if (there.length === 0) return { is: "unknown" };
  const name = fold(issuer);
  const named = there.filter(
    ({ issuers }) => issuers.length === 0 || issuers.some((one) => fold(one) === name),
  );
  const by = named.find(({ verified }) => verified) ?? named[0];
  return by ? { is: "decides", by } : { is: "others decide", by: there };
}
