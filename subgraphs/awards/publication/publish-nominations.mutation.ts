import { toldDay } from "../../../platform/dates/told-day";
import { added } from "../../../platform/mutations/record-change";
import type { Reason, Warning } from "../../../platform/mutations/reason";
import { citing } from "../../mutations/ids";
import { payload } from "../../mutations/payload";
import { workingDays } from "../calendar/working-days";
import type { AwardsContext } from "../context";
import { codesNamed, conflictsOf, nominationsRead, type NominationRead } from "../dossiers/nominations-read";
import { awardsMutation } from "../mutations/awards-mutation";
import { noticeField } from "./notice-field";
import { ruleFor, type PublicationTables, type PublishedTitle } from "./publication-rules";
import { publicationTables, publishedTitlesOf } from "./publication-to-write";
import { noticeEntryRecords, publicNoticeRecords } from "./publication.records";
import { texts } from "./publication.texts";
import { PublishNominationsInput } from "./publish-nominations.input";

/** What is to be published, and by which rules. */
export interface NominationsToPublish {
  readonly nominations: readonly NominationRead[];
  readonly published: readonly PublishedTitle[];
  readonly tables: PublicationTables;
}

export const publishNominations = awardsMutation<PublishNominationsInput, NominationsToPublish>({
  name: "publishNominations",
  action: "publishNominations",
  says: {
    does: "Publishes nominations for comment (công khai, lấy ý kiến Nhân dân).",
    needs: "nominations that are APPRAISED",
    then: "a notice that runs; titles that need it go to the council when it has ended",
    errors: ["ALREADY_EXISTS", "DUPLICATE", "OUTSIDE_PERIOD", "WRONG_STATE"],
  },
  input: () => PublishNominationsInput,
  payload: payload<AwardsContext>(
    "PublishNominationsPayload",
    "What came of publishing (kết quả công khai).",
    {
      notice: noticeField,
    },
  ),
  async read(input, records) {
    const nominations = await nominationsRead(input, records);
    const read = nominations.map(({ on }) => on);
    const titleOf = await publishedTitlesOf(read, records);
    const tables = await publicationTables(records, [{ startsOn: input.from, endsOn: input.to }]);
    return { nominations, published: read.map(titleOf), tables };
  },
  places: ({ nominations }) => nominations.map(({ lies }) => ({ lies })),
  decide(known, input, { newCode }) {
    const { nominations } = known;
    const { from, to, where, write } = input;
    const sector = nominations[0]?.on.record.sector ?? "";
    const code = input.code ?? newCode(`notice-${from}`);
    const { cells, places } = citing(write);
    const notice = { code, sector, startsOn: from, endsOn: to, place: where, ...cells };
    const fields = {
      ...places,
      startsOn: ["input", "from"],
      endsOn: ["input", "to"],
      place: ["input", "where"],
    };
    return {
      changes: [
        added(publicNoticeRecords, notice, { at: ["input"], fields }),
        ...codesNamed(input).map((nomination, index) =>
          added(
            noticeEntryRecords,
            { code: `${code}-${nomination}`, notice: code, nomination },
            { at: ["input", "nominations", String(index)] },
          ),
        ),
      ],
      reasons: [...conflictsOf(nominations), ...reasonsAgainst(known, input)],
      warnings: warningsOf(known, input),
      result: { notice: code },
    };
  },
});

/** Why nominations are not published. */
function reasonsAgainst(
  { nominations }: { readonly nominations: readonly Pick<NominationRead, "on" | "at">[] },
  { from, to }: Pick<PublishNominationsInput, "from" | "to">,
): readonly Reason[] {
  const proposed = nominations.flatMap(({ on: { record } }) => record.proposedOn ?? []).sort();
  const latest = proposed.at(-1);
  return [
    ...nominations.flatMap(({ on: { record }, at }): Reason[] =>
      record.state === "APPRAISED"
        ? []
        : [{ code: "WRONG_STATE", at: [...at, "id"], text: texts.notAppraised }],
    ),
    ...(to < from
      ? [{ code: "OUTSIDE_PERIOD", at: ["input", "to"], text: texts.lastBeforeFirst } satisfies Reason]
      : []),
    ...(latest !== undefined && from < latest
      ? [
          {
            code: "OUTSIDE_PERIOD",
            at: ["input", "from"],
            text: texts.beforeProposal({ day: toldDay(latest) }),
          } satisfies Reason,
        ]
      : []),
  ];
}

/** What an officer should look at: that it runs too short, that the rule's text was not seen, that days off are not certain. */
function warningsOf(
  { published, tables }: Omit<NominationsToPublish, "nominations">,
  { from, to }: Pick<PublishNominationsInput, "from" | "to">,
): readonly Warning[] {
  const at = ["input", "to"];
  const { days, isCertain } = workingDays(from, to, tables.holidays);
  const rules = published.flatMap((one) => ruleFor(one, tables.rules, from) ?? []);
  const strictest = [...rules].sort((one, other) => other.workingDays - one.workingDays)[0];
  if (!strictest) return [];
  const { workingDays: needed, legalBasis, verified } = strictest;
  const basis = legalBasis === null ? { en: "", vi: "" } : texts.basis({ article: legalBasis });
  return [
    ...(days < needed
      ? [{ code: "PUBLISHED_TOO_SHORT", at, text: texts.tooShort({ days, needed, basis }) }]
      : []),
    ...(verified ? [] : [{ code: "UNVERIFIED_RULE", at, text: texts.unverifiedRule({ basis }) }]),
    ...(isCertain ? [] : [{ code: "UNVERIFIED_RULE", at, text: texts.uncertainCalendar }]),
  ];
}
