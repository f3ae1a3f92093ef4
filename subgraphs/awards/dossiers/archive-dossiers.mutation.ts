import { toldDay } from "../../../platform/dates/told-day";
import type { Given } from "../../../platform/mutations/mutation";
import { changed } from "../../../platform/mutations/record-change";
import type { Reason } from "../../../platform/mutations/reason";
import { payload } from "../../mutations/payload";
import type { AwardsContext } from "../context";
import { awardsMutation } from "../mutations/awards-mutation";
import { ArchiveDossiersInput } from "./archive-dossiers.input";
import { isOver } from "./dossier-states";
import { texts } from "./dossier.texts";
import { nominationsField } from "./nominations-field";
import { codesNamed, conflictsOf, nominationsRead, type NominationRead } from "./nominations-read";

export const archiveDossiers = awardsMutation<ArchiveDossiersInput, readonly NominationRead[]>({
  name: "archiveDossiers",
  action: "archiveDossiers",
  says: {
    does: "Records where dossiers lie and until when they are kept (lưu trữ hồ sơ).",
    needs: "nominations that are decided or ended",
    then: "the dossiers are closed: nothing is laid to them any more",
    errors: ["DUPLICATE", "OUTSIDE_PERIOD", "WRONG_STATE"],
  },
  input: () => ArchiveDossiersInput,
  payload: payload<AwardsContext>(
    "ArchiveDossiersPayload",
    "What came of archiving (kết quả lưu trữ hồ sơ).",
    { nominations: nominationsField },
  ),
  read: nominationsRead,
  places: (nominations) => nominations.map(({ lies }) => ({ lies })),
  current: (input) => ({ nominations: codesNamed(input) }),
  decide(nominations, input, given) {
    const { on, place, reference, keepUntil = null } = input;
    const fields = {
      archivedOn: ["input", "on"],
      archivePlace: ["input", "place"],
      archiveReference: ["input", "reference"],
      keepUntil: ["input", "keepUntil"],
    };
    const values = { archivedOn: on, archivePlace: place, archiveReference: reference, keepUntil };
    return {
      changes: nominations.map((one) => changed(one.on, values, { at: one.at, fields })),
      reasons: [...conflictsOf(nominations), ...reasonsAgainst(nominations, input, given)],
      result: { nominations: codesNamed(input) },
    };
  },
});

/** Why dossiers are not laid to the archive. */
function reasonsAgainst(
  nominations: readonly Pick<NominationRead, "on" | "at">[],
  { on, place, reference, keepUntil }: Pick<ArchiveDossiersInput, "on" | "place" | "reference" | "keepUntil">,
  { today }: Pick<Given, "today">,
): readonly Reason[] {
  const reason = (code: string, field: string, text: Reason["text"]): Reason[] => [
    { code, at: ["input", field], text },
  ];
  const earliest = nominations
    .map(({ on: { record } }) => record.proposedOn)
    .filter((day) => day !== null)
    .sort()
    .at(-1);
  return [
    ...nominations.flatMap(({ on: { record }, at }): Reason[] => {
      const wrongState = (text: Reason["text"]) => [{ code: "WRONG_STATE", at: [...at, "id"], text }];
      if (record.archivedOn !== null) return wrongState(texts.archived({ day: toldDay(record.archivedOn) }));
      return isOver(record.state) ? [] : wrongState(texts.notEnded);
    }),
    ...(place.trim() === "" ? reason("REQUIRED", "place", texts.placeNeeded) : []),
    ...(reference.trim() === "" ? reason("REQUIRED", "reference", texts.referenceNeeded) : []),
    ...(on > today ? reason("OUTSIDE_PERIOD", "on", texts.archivedLater) : []),
    ...(earliest !== undefined && on < earliest
      ? reason("OUTSIDE_PERIOD", "on", texts.archivedTooEarly({ day: toldDay(earliest) }))
      : []),
    ...(keepUntil != null && keepUntil < on ? reason("OUTSIDE_PERIOD", "keepUntil", texts.keptTooShort) : []),
  ];
}
