import { AskFirst } from "../../../platform/mutations/ask-first";
import type { OnRecord } from "../../../platform/mutations/record-change";
import type { RecordsToWrite } from "../../../platform/mutations/records-to-write";
import { subjectIn } from "../../access-policy";
import { payload } from "../../mutations/payload";
import { decidingAuthorityRecords } from "../authorities/deciding-authority.records";
import { AwardType } from "../awards/award.type";
import { awardRecords } from "../awards/award.records";
import type { AwardRow } from "../awards/award.entity";
import { recipientOrderKey } from "../awards/recipient-order";
import type { AwardsContext } from "../context";
import { awardsMutation } from "../mutations/awards-mutation";
import { askUnitNames, type UnitNameFacts } from "../mutations/sector-facts";
import type { NominationRow } from "../nominations/nomination.entity";
import { nominationRecords } from "../nominations/nomination.records";
import { personRecords, positionRecords } from "../people/person.records";
import { personOf } from "../recipients/recipient-of-record";
import { sectorOfUnitId } from "../sectors/sector-ids";
import { awardTitleRecords } from "../titles/award-title.records";
import { decideDecision } from "./decide-decision";
import { DecisionType } from "./decision.type";
import { isGlobalId, recipientKeyOf, type GrantsOnRecord } from "./grants-on-record";
import { IssueDecisionInput } from "./issue-decision.input";

/** What sectors told of units, and of which they were asked. */
interface UnitsAsked {
  readonly ids: ReadonlySet<string>;
  readonly units: ReadonlyMap<string, UnitNameFacts>;
}

export const issueDecision = awardsMutation<IssueDecisionInput, GrantsOnRecord, UnitsAsked>({
  name: "issueDecision",
  action: "issueDecision",
  says: {
    does: "Records a decision and the awards that it gives (quyết định khen thưởng). Whole or not at all.",
    needs:
      "a number that no decision of the issuer has in the year; nominations that are COUNCIL_APPROVED, or a reason; titles that this issuer decides on; a day not before the vote; register numbers that no other award of the title, year and issuer has",
    then: "the nominations are DECIDED, the awards GRANTED with name and post as they stand; DATA_MISSING warns of what certificates need and is not there, DUPLICATE_ACHIEVEMENT of another award for the same, UNVERIFIED_RULE where the text was not seen that says who decides",
    errors: [
      "ALREADY_EXISTS",
      "DUPLICATE",
      "EXACTLY_ONE",
      "OUTSIDE_PERIOD",
      "REASON_NEEDED",
      "REVOKED_BEFORE",
      "TITLE_NOT_USABLE",
      "WRONG_STATE",
    ],
  },
  input: () => IssueDecisionInput,
  payload: payload<AwardsContext>(
    "IssueDecisionPayload",
    "What came of a decision (kết quả ban hành quyết định).",
    {
      awards: {
        type: () => [AwardType],
        description: "The awards (khen thưởng), in the order of the grants.",
        isList: true,
        load: (codes: readonly string[], { loaders }) => loaders.awards.byCode.loadMany(codes),
      },
      decision: {
        type: () => DecisionType,
        description: "The decision (quyết định).",
        load: (code: string, { loaders }) => loaders.decisions.byCode.load(code),
      },
    },
  ),
  async ask({ grants }, owners, scope, found) {
    const ids = new Set([...namedRecipients(grants), ...found]);
    return { ids, units: await askUnitNames([...ids], owners, scope) };
  },
  read: readGrants,
  places: (_known, { sector }) => [{ lies: subjectIn(sector) }],
  decide: decideDecision,
});

async function readGrants(
  { grants, year }: IssueDecisionInput,
  records: RecordsToWrite,
  { ids: asked, units }: UnitsAsked,
): Promise<GrantsOnRecord> {
  const begin = "Nomination:";
  const named = grants.flatMap(({ nomination }) => (nomination?.id.startsWith(begin) ? [nomination.id] : []));
  const found = await records.findAll(
    nominationRecords,
    named.map((id) => id.slice(begin.length)),
  );
  const nominations = new Map([...found].map(([code, one]) => [`${begin}${code}`, one]));
  const nominees = [...nominations.values()].flatMap(({ row }) => (row as NominationRow).recipientId ?? []);
  const unasked = nominees.filter((id) => sectorOfUnitId(id) !== null && !asked.has(id));
  if (unasked.length > 0) {
    const all = [...nominations.values()].map(({ record }) => record);
    const keys = new Map([
      ["units", new Set(all.flatMap(({ nomineeUnit }) => nomineeUnit ?? []))],
      ["seasons", new Set(all.flatMap(({ season }) => season ?? []))],
    ]);
    throw new AskFirst([...new Set(unasked)], keys);
  }

  const recipientIds = [...nominees, ...namedRecipients(grants)];
  const people = recipientIds.flatMap((id) => personOf(id) ?? []);
  const titles = [
    ...[...nominations.values()].map(({ record }) => record.title),
    ...grants.flatMap(({ titleCode }) => titleCode ?? []),
  ];
  const authorities = await records.having(decidingAuthorityRecords, "title", titles);
  const posts = await records.having(positionRecords, "person", people);
  const sortKeys = grants.flatMap(({ nomination, recipientId, recipientKind, recipientName }) =>
    nomination == null && recipientId == null && recipientKind != null && recipientName
      ? [recipientOrderKey(recipientKind, recipientName.trim())]
      : [],
  );
  const awards = [
    ...(await records.matching(awardRecords, "recipientId", recipientIds, { year })),
    ...(await records.matching(awardRecords, "recipientSort", sortKeys, { year })),
  ];
  return {
    ...{ nominations, units },
    titles: byCode(await records.having(awardTitleRecords, "code", titles)),
    authorities: grouped(
      authorities,
      ({ record }) => record.title,
      ({ record }) => record,
    ),
    people: byCode(await records.having(personRecords, "code", people)),
    posts: grouped(
      posts,
      ({ record }) => record.person,
      ({ record }) => record,
    ),
    awards: grouped(
      awards,
      ({ row }) => keyOf(row as AwardRow),
      (award) => award,
    ),
  };
}

/** The ids of recipients of which there is no nomination. */
function namedRecipients(grants: IssueDecisionInput["grants"]): readonly string[] {
  return grants.flatMap(({ recipientId }) =>
    recipientId != null && isGlobalId(recipientId) ? [recipientId] : [],
  );
}

function keyOf({ recipientId, recipientKind, recipientSort }: AwardRow): string {
  return recipientKeyOf(recipientId, recipientKind, recipientSort);
}

function byCode<One extends OnRecord<unknown>>(all: readonly One[]): ReadonlyMap<string, One> {
  return new Map(all.map((one) => [one.code, one]));
}

function grouped<One, Value>(
  all: readonly One[],
  groupOf: (one: One) => string,
  valueOf: (one: One) => Value,
): ReadonlyMap<string, readonly Value[]> {
  const groups = new Map<string, Value[]>();
  for (const one of all) {
    const name = groupOf(one);
    const group = groups.get(name);
    if (group) group.push(valueOf(one));
    else groups.set(name, [valueOf(one)]);
  }
  return groups;
}
