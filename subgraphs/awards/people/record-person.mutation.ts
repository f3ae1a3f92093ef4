import { periodHolds } from "../../../platform/dates/calendar";
import { toldDay } from "../../../platform/dates/told-day";
import type { Decision, Given } from "../../../platform/mutations/mutation";
import { texts as ofMutations } from "../../../platform/mutations/mutations.texts";
import {
  added,
  touched,
  type OnRecord,
  type RecordChange,
  type RecordOfKind,
} from "../../../platform/mutations/record-change";
import type { InputPath, Reason } from "../../../platform/mutations/reason";
import { beginningOf } from "../../../platform/text/shown-text";
import { fold } from "../../../platform/text/fold";
import { subjectIn } from "../../access-policy";
import { exactlyOne } from "../../mutations/exactly-one";
import { citing } from "../../mutations/ids";
import { payload } from "../../mutations/payload";
import type { AwardsContext } from "../context";
import { awardsMutation, type Place, type Places } from "../mutations/awards-mutation";
import { askUnits, type UnitFacts } from "../mutations/sector-facts";
import { personRecords, positionRecords } from "./person.records";
import { PersonType } from "./person.type";
import type { PositionRow } from "./position.entity";
import { RecordPersonInput, type PositionInput } from "./record-person.input";
import { texts } from "./record-person.texts";

/** A person as an input names one. */
export interface PersonKnown {
  /** Null where nobody of the id is on record, or a new person is entered. */
  readonly person: OnRecord<RecordOfKind<typeof personRecords>> | null;
  /** The ids of the units at which the person has posts. */
  readonly unitIds: readonly string[];
}

type UnitsTold = ReadonlyMap<string, UnitFacts>;

const personPath: InputPath = ["input", "person", "id"];

export const recordPerson = awardsMutation<RecordPersonInput, PersonKnown, UnitsTold>({
  name: "recordPerson",
  action: "recordPerson",
  says: {
    does: "Enters a person, or further posts of one (cá nhân, chức vụ).",
    rolesNote:
      "unit-officer for posts in the own unit, of a new person or of one who has a post there; sector-officer for people and units of the sector",
    needs: "a person, or the name of a new one; a unit that stood in the time of the post",
    then: "the person has the posts",
    errors: ["ALREADY_EXISTS", "EXACTLY_ONE", "NOT_STANDING", "OUTSIDE_PERIOD"],
  },
  input: () => RecordPersonInput,
  payload: payload<AwardsContext>(
    "RecordPersonPayload",
    "What came of entering a person (kết quả nhập cá nhân).",
    {
      person: {
        type: () => PersonType,
        description: "The person (cá nhân).",
        load: (code: string, { loaders }) => loaders.people.byCode.load(code),
      },
    },
  ),
  ask: ({ positions }, owners, scope) =>
    askUnits(
      positions.flatMap(({ unitId }) => unitId ?? []),
      owners,
      scope,
    ),
  async read({ person: named }, records) {
    const code = codeOfPerson(named?.id);
    const person = code === null ? null : await records.find(personRecords, code);
    const posts = person ? await records.having(positionRecords, "person", [person.code]) : [];
    return { person, unitIds: posts.flatMap(({ row }) => (row as PositionRow).unitId ?? []) };
  },
  places,
  decide,
  current: ({ person }) => ({ person: codeOfPerson(person?.id) }),
});

function codeOfPerson(id: string | undefined): string | null {
  const begin = "Person:";
  return id?.startsWith(begin) ? id.slice(begin.length) || null : null;
}

/**
 * Where posts lie, and whom they are of: a person of another unit or sector is as one who is not there, to whoever may not write of
 * them.
 */
function places(
  { person, unitIds }: PersonKnown,
  { person: named, positions, sector }: RecordPersonInput,
  units: UnitsTold,
): Places {
  const told = positions.flatMap(({ unitId }) => units.get(unitId ?? "") ?? []);
  const ofPosts = positions.flatMap(({ unitId }, index): Place[] => {
    const unit = units.get(unitId ?? "");
    if (!unit) return [];
    const lies = subjectIn(unit.sector, { unit: unit.code });
    return [{ lies, ...(named && { named: ["input", "positions", String(index), "unitId"] }) }];
  });
  const first = told[0];
  if (!named) {
    const of = sector ?? first?.sector ?? null;
    const isOfUnit = first?.sector === of;
    return [...ofPosts, { lies: subjectIn(of, { unit: isOfUnit ? first?.code : null }) }];
  }
  const own = told.find(({ id }) => unitIds.includes(id));
  const lies = person ? subjectIn(person.record.sector, { unit: own?.code ?? null }) : {};
  return [...ofPosts, { lies, named: personPath }];
}

function decide(known: PersonKnown, input: RecordPersonInput, given: Given<UnitsTold>): Decision {
  const { person: named, fullName, positions, sector, write } = input;
  const choice = exactlyOne({ fullName, person: named });
  const { person } = known;
  const code = person?.code ?? input.code ?? given.newCode(codeOfName(fullName ?? ""));
  const result = { person: code };
  if (choice.length > 0) return { changes: [], reasons: choice, result };
  if (named && !person)
    return {
      changes: [],
      reasons: [{ code: "NOT_FOUND", at: personPath, text: ofMutations.notFound }],
      result,
    };
  if (named && person && person.version !== named.version) {
    const { version } = person;
    const text = ofMutations.conflict({ version });
    const at = ["input", "person", "version"];
    return { changes: [], reasons: [{ code: "CONFLICT", at, text, currentVersion: version }], result };
  }
  const { cells, places: cited } = citing(write);
  const who = person
    ? touched(person, { at: ["input", "person"] })
    : added(
        personRecords,
        { code, fullName: fullName ?? "", sector: sector ?? null, ...cells },
        { at: ["input"], fields: cited },
      );
  return {
    changes: [
      who,
      ...positions.flatMap((position, index) => positionToAdd(position, index, { code, input, given })),
    ],
    reasons: [
      ...(person && positions.length === 0
        ? [{ code: "REQUIRED", at: ["input", "positions"], text: texts.noPosts }]
        : []),
      ...positions.flatMap((position, index) => reasonsAgainstPost(position, index, given)),
    ],
    result,
  };
}

/** What the code of a person is made of: the name, without marks. */
function codeOfName(name: string): string {
  const plain = fold(name)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return beginningOf(plain, 60) || "person";
}

interface Adding {
  readonly code: string;
  readonly input: Pick<RecordPersonInput, "write">;
  readonly given: Given<UnitsTold>;
}

function positionToAdd(
  { code, title, unitId, validFrom = null, validTo = null, attestedOn = null }: PositionInput,
  index: number,
  { code: person, input, given }: Adding,
): readonly RecordChange[] {
  const unit = given.asked.get(unitId ?? "");
  if (unitId != null && !unit) return [];
  const { cells, places } = citing(input.write);
  const at = placeOf(index);
  const record = {
    ...{ code: code ?? given.newCode(person), person, title, unit: unit?.code ?? null },
    ...{ validFrom, validTo, attestedOn },
    ...cells,
  };
  return [added(positionRecords, record, { at, fields: { ...places, person: at, unit: [...at, "unitId"] } })];
}

/** Why a post cannot have been held so. */
function reasonsAgainstPost(
  { unitId, validFrom = null, validTo = null, attestedOn = null }: PositionInput,
  index: number,
  { asked, today }: Pick<Given<UnitsTold>, "asked" | "today">,
): readonly Reason[] {
  const at = placeOf(index);
  const reasons: Reason[] = [];
  const attestedAt = [...at, "attestedOn"];
  if (attestedOn !== null && today < attestedOn)
    reasons.push({ code: "OUTSIDE_PERIOD", at: attestedAt, text: texts.yetToCome });
  else if (attestedOn !== null && !periodHolds(validFrom, validTo, attestedOn))
    reasons.push({ code: "OUTSIDE_PERIOD", at: attestedAt, text: texts.attestedOutside });
  if (unitId == null) return reasons;
  const unit = asked.get(unitId);
  if (!unit) return [...reasons, { code: "NOT_FOUND", at: [...at, "unitId"], text: ofMutations.notFound }];
  const outside = [validFrom, validTo, attestedOn].find(
    (day) => day !== null && !periodHolds(unit.validFrom, unit.validTo, day),
  );
  if (outside == null) return reasons;
  const text = texts.notStanding({ day: toldDay(outside) });
  return [...reasons, { code: "NOT_STANDING", at: [...at, "unitId"], text }];
}

function placeOf(index: number): InputPath {
  return ["input", "positions", String(index)];
}
