import { toldDay } from "../../../platform/dates/told-day";
import type { Decision, Given } from "../../../platform/mutations/mutation";
import { changed, type OnRecord, type RecordOfKind } from "../../../platform/mutations/record-change";
import type { Reason } from "../../../platform/mutations/reason";
import { subjectIn, type SectorSubject } from "../../access-policy";
import { payload } from "../../mutations/payload";
import type { AwardsContext } from "../context";
import { postOn } from "../decisions/as-it-stands";
import { certificateWarnings } from "../decisions/certificate-data";
import { awardsMutation } from "../mutations/awards-mutation";
import { positionRecords } from "../people/person.records";
import type { PositionRow } from "../people/position.entity";
import { sectorOfRecipientId } from "../recipients/recipient-of-record";
import { clusterOfSeason, codeOf, sectorOfUnitId } from "../sectors/sector-ids";
import type { AwardRow } from "./award.entity";
import { AwardType } from "./award.type";
import {
  awardsToWrite,
  decisionsOf,
  placeOf,
  reasonsAgainstAwards,
  type AwardOnRecord,
  type DecisionOnRecord,
} from "./awards-to-write";
import { texts } from "./awards-to-write.texts";
import { ConferAwardsInput } from "./confer-awards.input";

interface AwardsToConfer {
  readonly awards: readonly AwardOnRecord[];
  readonly decisions: ReadonlyMap<string, DecisionOnRecord>;
  /** The posts of the people among the recipients. */
  readonly posts: readonly OnRecord<RecordOfKind<typeof positionRecords>>[];
}

export const conferAwards = awardsMutation<ConferAwardsInput, AwardsToConfer>({
  name: "conferAwards",
  action: "conferAwards",
  says: {
    does: "Records that awards were handed over (công bố, trao tặng).",
    rolesNote: "unit-officer those of the own unit and its people",
    needs: "awards that stand and were not handed over; a day not before the decision's",
    then: "the awards have the day and the place; DATA_MISSING warns of what certificates need and is not there",
    errors: ["DUPLICATE", "OUTSIDE_PERIOD", "WRONG_STATE"],
  },
  input: () => ConferAwardsInput,
  payload: payload<AwardsContext>("ConferAwardsPayload", "What came of handing over (kết quả trao tặng).", {
    awards: {
      type: () => [AwardType],
      description: "The awards (khen thưởng).",
      isList: true,
      load: (codes: readonly string[], { loaders }) => loaders.awards.byCode.loadMany(codes),
    },
  }),
  async read({ awards: named }, records) {
    const awards = await awardsToWrite(named, records);
    const people = awards.flatMap(({ record }) => record.recipientPerson ?? []);
    return {
      awards,
      decisions: await decisionsOf(awards, records),
      posts: await records.having(positionRecords, "person", people),
    };
  },
  places: (known, { on }) =>
    known.awards.length === 0
      ? "any sector"
      : known.awards.map((award) => ({ lies: placeOfAward(award, known, on) })),
  decide,
  current: ({ awards }) => ({ awards: awards.map(({ id }) => id.slice(id.indexOf(":") + 1)) }),
});

/** Where an award lies: in its sector, the cluster of its season, and the unit that has it or to which who has it belongs. */
function placeOfAward({ record, row }: AwardOnRecord, { posts }: AwardsToConfer, on: string): SectorSubject {
  const { sector } = record;
  const { recipientId, seasonId } = row as AwardRow;
  const cluster = clusterOfSeason(seasonId);
  if (record.recipientPerson === null) {
    const isOwn = sectorOfRecipientId(recipientId) === sector;
    return subjectIn(sector, { cluster, unit: isOwn ? codeOf(recipientId) : null });
  }
  const own = posts.filter((post) => post.record.person === record.recipientPerson);
  const post = postOn(
    own.map(({ record: held, row: of }) => ({ ...held, unitId: (of as PositionRow).unitId })),
    on,
  );
  const unitId = post?.unitId ?? null;
  const isOfSector = unitId !== null && sectorOfUnitId(unitId) === sector;
  return subjectIn(sector, { cluster, unit: isOfSector ? codeOf(unitId) : null });
}

function decide({ awards, decisions }: AwardsToConfer, input: ConferAwardsInput, { today }: Given): Decision {
  const { on, place } = input;
  const reasons: Reason[] = [...reasonsAgainstAwards(awards, input.awards)];
  if (today < on)
    reasons.push({ code: "OUTSIDE_PERIOD", at: ["input", "on"], text: texts.notYet({ day: toldDay(on) }) });
  for (const [index, { record }] of awards.entries()) {
    const at = [...placeOf(index), "id"];
    if (record.conferredOn !== null) {
      const text = texts.conferredAlready({ day: toldDay(record.conferredOn) });
      reasons.push({ code: "WRONG_STATE", at, text });
    }
    const decided = decisions.get(record.decision ?? "")?.record.signedOn ?? null;
    if (decided !== null && on < decided) {
      const text = texts.conferredBeforeDecision({ decided: toldDay(decided) });
      reasons.push({ code: "OUTSIDE_PERIOD", at: ["input", "on"], text });
    }
  }
  const fields = { conferredOn: ["input", "on"], conferredAt: ["input", "place"] };
  const conferred = { conferredOn: on, conferredAt: place ?? null };
  const isDone = reasons.length === 0;
  return {
    changes: isDone
      ? awards.map((award, index) => changed(award, conferred, { at: placeOf(index), fields }))
      : [],
    reasons,
    warnings: missingOf(awards, decisions),
    result: { awards: awards.map(({ code }) => code) },
  };
}

/** Warns of what the certificates lack that are handed over. */
function missingOf(awards: readonly AwardOnRecord[], decisions: AwardsToConfer["decisions"]) {
  const toPrint = awards.map(({ record }, index) => ({
    ...record,
    at: placeOf(index),
    isRead: true,
  }));
  const numbers = awards.map(({ record }) => decisions.get(record.decision ?? "")?.record);
  const isKnown = numbers.every((one) => one !== undefined && one.number !== null && one.signedOn !== null);
  const [first] = numbers;
  return certificateWarnings(toPrint, isKnown && first ? first : { number: null, signedOn: null }, [
    "input",
    "awards",
  ]);
}
