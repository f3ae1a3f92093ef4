import type { OnRecord } from "../../../platform/mutations/record-change";
import type { RecordKind } from "../../../platform/records";
import { subjectIn } from "../../access-policy";
import type { OnlyBySteps } from "../../mutations/corrections/corrections";
import { awardRecords } from "../awards/award.records";
import { decisionRecords } from "../decisions/decision.records";
import { sourceDocumentRecords } from "../documents/source-document.records";
import { headcountRecords, initiativeRecords, ratingRecords } from "../evidence/evidence.records";
import type { HeadcountRow } from "../evidence/headcount.entity";
import type { Places } from "../mutations/awards-mutation";
import { nominationRecords } from "../nominations/nomination.records";
import { personRecords, positionRecords } from "../people/person.records";
import type { PositionRow } from "../people/position.entity";
import { sectorOfUnitId } from "../sectors/sector-ids";
import { registrationRecords } from "../registrations/registration.records";

/** How records of a kind are corrected. */
interface Correctable {
  readonly kind: unknown;
  /** The columns that only the steps of the work change. */
  readonly onlyBySteps: OnlyBySteps;
  /** The code of the sector in which a record lies; null where it is of none. */
  sectorOf(was: OnRecord): string | null;
}

const sectorTold = ({ record: { sector } }: OnRecord) => (typeof sector === "string" ? sector : null);
const sectorOfPost = ({ row }: OnRecord) => {
  const { unitId } = row as PositionRow;
  return unitId === null ? null : sectorOfUnitId(unitId);
};
const sectorOfHeadcount = ({ row }: OnRecord) => {
  const { unitId } = row as HeadcountRow;
  return unitId === null ? null : sectorOfUnitId(unitId);
};
const ofNone = () => null;

/** Open cases are not among them: who corrects learns of a record, and of cases only council secretaries do. */
const correctable: readonly Correctable[] = [
  { kind: sourceDocumentRecords, onlyBySteps: [], sectorOf: ofNone },
  { kind: personRecords, onlyBySteps: ["sector"], sectorOf: sectorTold },
  { kind: positionRecords, onlyBySteps: ["person"], sectorOf: sectorOfPost },
  { kind: decisionRecords, onlyBySteps: [], sectorOf: ofNone },
  { kind: registrationRecords, onlyBySteps: ["sector", "withdrawnOn"], sectorOf: sectorTold },
  {
    kind: ratingRecords,
    onlyBySteps: ["sector", "year", "recipientUnit", "recipientPerson"],
    sectorOf: sectorTold,
  },
  { kind: initiativeRecords, onlyBySteps: ["sector"], sectorOf: sectorTold },
  { kind: headcountRecords, onlyBySteps: ["unit", "year"], sectorOf: sectorOfHeadcount },
  {
    kind: nominationRecords,
    onlyBySteps: ["sector", "state", "despite", "loweredFrom", "reliedOn", "steps"],
    sectorOf: sectorTold,
  },
  {
    kind: awardRecords,
    onlyBySteps: [
      "sector",
      "status",
      "revokedOn",
      "revocationDecision",
      "revocationGround",
      "revocationLegalGround",
      "nomination",
    ],
    sectorOf: sectorTold,
  },
];

const byName = new Map(correctable.map((one) => [(one.kind as RecordKind).name, one]));

/** The kinds whose records are corrected. */
export const kindsToCorrect = correctable.map(({ kind }) => kind as RecordKind);

export const onlyBySteps = Object.fromEntries(
  [...byName].map(([name, one]): [string, OnlyBySteps] => [name, one.onlyBySteps]),
);

/** Where a record that is to be corrected lies. */
export function placesOf(was: OnRecord): Places {
  const sector = byName.get(was.kind)?.sectorOf(was) ?? null;
  return sector === null ? "any sector" : [{ lies: subjectIn(sector), named: ["input", "code"] }];
}
