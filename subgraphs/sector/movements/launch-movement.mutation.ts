import type { Given } from "../../../platform/mutations/mutation";
import { texts as ofMutations } from "../../../platform/mutations/mutations.texts";
import {
  added,
  type OnRecord,
  type RecordChange,
  type RecordOfKind,
} from "../../../platform/mutations/record-change";
import { Refused, together, type InputPath, type Reason } from "../../../platform/mutations/reason";
import type { RecordsToWrite } from "../../../platform/mutations/records-to-write";
import { subjectIn, type SectorSubject } from "../../access-policy";
import { exactlyOne } from "../../mutations/exactly-one";
import { citing } from "../../mutations/ids";
import { payload } from "../../mutations/payload";
import type { SectorContext } from "../context";
import type { SectorDefinition } from "../definition";
import { clustersOf } from "../mutations/clusters-of-units";
import { sectorMutation } from "../mutations/sector-mutation";
import { seasonSubject, seasonsToWrite, type SeasonOnRecord } from "../mutations/season-to-write";
import { standingReasons, unitsToWrite, type Period, type UnitOnRecord } from "../mutations/units-to-write";
import { LaunchMovementInput } from "./launch-movement.input";
import { movementParticipantRecords, movementRecords } from "./movement.records";
import { texts } from "./movement.texts";
import { EmulationMovementType } from "./movement.type";

type Movement = RecordOfKind<typeof movementRecords>;

interface MovementOnRecord {
  /** The movement that is there; null for a new one. */
  readonly movement: OnRecord<Movement> | null;
  readonly seasons: readonly SeasonOnRecord[];
  readonly units: readonly UnitOnRecord[];
  /** The codes of the seasons and units that take part in it already. */
  readonly present: ReadonlySet<string>;
  /** The cluster of each unit in the movement's years. */
  readonly clusters: ReadonlyMap<string, string>;
}

/** The scopes of movements that a cluster or a unit launches for itself. */
const ownScopes: readonly string[] = ["LOCAL", "UNIT"];

export const launchMovement = sectorMutation<LaunchMovementInput, MovementOnRecord>({
  name: ["launch", "Movement"],
  action: "launchMovement",
  says: {
    does: "Launches a movement, or takes further seasons and units into one (phát động phong trào thi đua).",
    rolesNote:
      "cluster-head and unit-officer for movements of LOCAL or UNIT scope, each with the own seasons or unit",
    needs: "a code that no movement has, or one that is there; years in order; units that stood in them",
    then: "the movement has the participants",
    errors: ["ALREADY_EXISTS", "DUPLICATE", "EXACTLY_ONE", "NOT_STANDING"],
  },
  input: () => LaunchMovementInput,
  payload: payload<SectorContext>(
    "LaunchMovementPayload",
    "What came of launching a movement (kết quả phát động phong trào).",
    {
      movement: {
        type: () => EmulationMovementType,
        description: "The movement (phong trào thi đua).",
        load: (code: string, { loaders }) => loaders.movements.byCode.load(code),
      },
    },
  ),
  async read({ movementCode, newMovement, seasonIds, unitIds }, records, sector) {
    const found = await together({
      movement: movementToWrite(movementCode, records),
      seasons: seasonsToWrite(seasonIds, records, sector, ["input", "seasonIds"]),
      units: unitsToWrite(unitIds, records, sector, ["input", "unitIds"]),
    });
    const { fromYear = null, toYear = null } = found.movement?.record ?? newMovement ?? {};
    const clusters = await clustersOf(found.units, { fromYear, toYear }, records);
    return { ...found, clusters, present: await presentIn(found, records) };
  },
  actionFor: ({ newMovement }, { movement }) =>
    ownScopes.includes(movement?.record.scope ?? newMovement?.scope ?? "")
      ? "launchMovement"
      : "launchWideMovement",
  subjects: subjectsOf,
  decide,
});

/** @throws Refused NOT_FOUND */
async function movementToWrite(
  code: string | null | undefined,
  records: RecordsToWrite,
): Promise<OnRecord<Movement> | null> {
  if (code == null) return null;
  const movement = await records.find(movementRecords, code);
  if (!movement)
    throw new Refused([{ code: "NOT_FOUND", at: ["input", "movementCode"], text: ofMutations.notFound }]);
  return movement;
}

async function presentIn(
  { movement, seasons, units }: Pick<MovementOnRecord, "movement" | "seasons" | "units">,
  records: RecordsToWrite,
): Promise<ReadonlySet<string>> {
  if (!movement) return new Set();
  const codes = (of: readonly { readonly code: string }[]) => of.map(({ code }) => code);
  const found = [
    ...(await records.having(movementParticipantRecords, "season", codes(seasons))),
    ...(await records.having(movementParticipantRecords, "unit", codes(units))),
  ];
  const own = found.filter(({ record }) => record.movement === movement.code);
  return new Set(own.flatMap(({ record }) => record.season ?? record.unit ?? []));
}

/** Where the participants lie; somewhere in the sector where none is named. */
function subjectsOf(
  { seasons, units, clusters }: Pick<MovementOnRecord, "seasons" | "units" | "clusters">,
  _input: LaunchMovementInput,
  sector: SectorDefinition,
): readonly SectorSubject[] {
  const subjects = [
    ...seasons.map((season) => seasonSubject(season, sector)),
    ...units.map(({ code }) => subjectIn(sector.code, { cluster: clusters.get(code) ?? null, unit: code })),
  ];
  return subjects.length > 0 ? subjects : [subjectIn(sector.code)];
}

/** Who takes part, with the place that names it. */
interface Participant {
  readonly code: string;
  readonly season: string | null;
  readonly unit: string | null;
  readonly at: InputPath;
}

function decide(
  known: MovementOnRecord,
  { newMovement, movementCode, write }: LaunchMovementInput,
  _given: Given,
  sector: SectorDefinition,
) {
  const { movement, seasons, units, present } = known;
  const { cells, places } = citing(write);
  const code = movement?.code ?? newMovement?.code ?? "";
  const changes: RecordChange[] = [];
  if (newMovement) {
    const { relatedCode, ...own } = newMovement;
    const record = { ...own, sector: sector.code, related: relatedCode ?? null, ...cells };
    const at: InputPath = ["input", "newMovement"];
    const fields = { ...places, related: [...at, "relatedCode"] };
    changes.push(added(movementRecords, record, { at, fields }));
  }
  const participants: readonly Participant[] = [
    ...seasons.map((one, at) => participant(one, "season", ["input", "seasonIds", String(at)])),
    ...units.map((one, at) => participant(one, "unit", ["input", "unitIds", String(at)])),
  ];
  for (const { code: own, season, unit, at } of participants) {
    const record = { code: `${code}--${own}`, movement: code, season, unit, ...cells };
    const change = added(movementParticipantRecords, record, {
      at,
      fields: { ...places, code: at, season: at, unit: at },
    });
    changes.push({ ...change, ifThere: { code: "ALREADY_EXISTS", text: texts.takesPart } });
  }
  const choice = exactlyOne({ movementCode, newMovement });
  const reasons = [
    ...choice,
    ...(choice.length > 0 ? [] : nobodyReasons(movement, participants)),
    ...participants
      .filter((one) => present.has(one.code))
      .map(({ at }): Reason => ({ code: "ALREADY_EXISTS", at, text: texts.takesPart })),
    ...units.flatMap((unit, at) =>
      standingReasons(unit, periodOf(movement?.record ?? newMovement ?? {}), [
        "input",
        "unitIds",
        String(at),
      ]),
    ),
  ];
  return { changes: choice.length > 0 ? [] : changes, reasons, result: { movement: code } };
}

function participant({ code }: { readonly code: string }, as: "season" | "unit", at: InputPath): Participant {
  return { code, season: as === "season" ? code : null, unit: as === "unit" ? code : null, at };
}

function nobodyReasons(
  movement: OnRecord<Movement> | null,
  participants: readonly Participant[],
): readonly Reason[] {
  if (!movement || participants.length > 0) return [];
  return [{ code: "REQUIRED", at: ["input", "seasonIds"], text: texts.nobodyNamed }];
}

/** The years of a movement; the day of its launch where it has none. */
export function periodOf({
  fromYear = null,
  toYear = null,
  launchedOn = null,
}: Partial<Pick<Movement, "fromYear" | "toYear" | "launchedOn">>): Period {
  if (fromYear === null && toYear === null) return { from: launchedOn, to: launchedOn };
  return {
    from: fromYear === null ? null : `${fromYear}-01-01`,
    to: toYear === null ? null : `${toYear}-12-31`,
  };
}
