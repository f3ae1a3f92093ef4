import { texts as ofMutations } from "../../../platform/mutations/mutations.texts";
import type { OnRecord, RecordOfKind } from "../../../platform/mutations/record-change";
import { Refused, type InputPath, type Reason } from "../../../platform/mutations/reason";
import type { RecordsToWrite } from "../../../platform/mutations/records-to-write";
import { subjectIn, type SectorSubject } from "../../access-policy";
import { codeOf, orNull } from "../../mutations/ids";
import type { NominationRow } from "../nominations/nomination.entity";
import { nominationRecords } from "../nominations/nomination.records";
import { positionRecords } from "../people/person.records";
import type { PositionRow } from "../people/position.entity";
import { unitOf } from "../recipients/recipient-of-record";
import { clusterOfSeason, sectorOfUnitId } from "../sectors/sector-ids";
import { texts } from "./dossier.texts";

export type NominationOnRecord = OnRecord<RecordOfKind<typeof nominationRecords>>;

/** A nomination that an input names, with where it does. */
export interface NominationRead {
  readonly on: NominationOnRecord;
  /** The version that whoever asks has read. */
  readonly version: number;
  readonly at: InputPath;
  /** Where its dossier lies: in the sector, the cluster of its season, and the unit of the nominee. */
  readonly lies: SectorSubject;
}

interface NamedNominations {
  readonly nominations: readonly { readonly id: string; readonly version: number }[];
}

const at: InputPath = ["input", "nominations"];

/**
 * The nominations that an input names as they were read, in its order. Their versions are compared in the decision.
 * @throws Refused REQUIRED without any, NOT_FOUND for each that is not there, DUPLICATE for each that stands there twice
 */
export async function nominationsRead(
  { nominations: named }: NamedNominations,
  records: RecordsToWrite,
): Promise<readonly NominationRead[]> {
  if (named.length === 0) throw new Refused([{ code: "REQUIRED", at, text: texts.noNominations }]);
  const reasons: Reason[] = [];
  const codes = named.map(({ id }, index) => {
    const path = [...at, String(index), "id"];
    if (named.findIndex((one) => one.id === id) < index)
      reasons.push({ code: "DUPLICATE", at: path, text: texts.twice });
    return orNull(() => codeOf("Nomination", id, path), reasons);
  });
  const found = await records.findAll(
    nominationRecords,
    codes.flatMap((code) => code ?? []),
  );
  const units = await unitsOfPeople([...found.values()], records);
  const read = named.flatMap(({ version }, index): NominationRead[] => {
    const code = codes[index];
    if (code == null) return [];
    const path = [...at, String(index)];
    const on = found.get(code);
    if (on) return [{ on, version, at: path, lies: placeOf(on, units) }];
    reasons.push({ code: "NOT_FOUND", at: [...path, "id"], text: ofMutations.notFound });
    return [];
  });
  if (reasons.length > 0) throw new Refused(reasons);
  return read;
}

/** The nominations that have changed since they were read. */
export function conflictsOf(read: readonly NominationRead[]): readonly Reason[] {
  return read
    .filter(({ on, version }) => on.version !== version)
    .map(({ on: { version }, at: place }) => ({
      code: "CONFLICT",
      at: [...place, "version"],
      text: ofMutations.conflict({ version }),
      currentVersion: version,
    }));
}

/** The codes of nominations by what an input names, for a payload that shows them as they are. */
export function codesNamed({ nominations }: NamedNominations): readonly string[] {
  return nominations.map(({ id }) => id.slice(id.indexOf(":") + 1));
}

/** The unit of each person who was put forward, where one post that has not ended tells it. */
async function unitsOfPeople(
  nominations: readonly NominationOnRecord[],
  records: RecordsToWrite,
): Promise<ReadonlyMap<string, string>> {
  const people = nominations.flatMap(({ record }) => record.nomineePerson ?? []);
  if (people.length === 0) return new Map();
  const posts = await records.having(positionRecords, "person", people);
  const standing = posts.filter(({ record }) => record.validTo === null);
  return new Map(
    standing.flatMap(({ record: { person }, row }): [string, string][] => {
      const { unitId } = row as PositionRow;
      return unitId === null ? [] : [[person, unitId]];
    }),
  );
}

function placeOf({ record, row }: NominationOnRecord, units: ReadonlyMap<string, string>): SectorSubject {
  const { recipientId, seasonId } = row as NominationRow;
  const { sector, nomineePerson } = record;
  const ofPerson = nomineePerson === null ? undefined : units.get(nomineePerson);
  const unitId = nomineePerson === null ? recipientId : (ofPerson ?? null);
  const isOfSector = unitId !== null && sectorOfUnitId(unitId) === sector;
  return subjectIn(sector, { cluster: clusterOfSeason(seasonId), unit: isOfSector ? unitOf(unitId) : null });
}
