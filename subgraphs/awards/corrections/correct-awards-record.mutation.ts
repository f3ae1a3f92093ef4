import { CorrectRecordInput } from "../../mutations/corrections/correct-record.input";
import { correctRecordPayload } from "../../mutations/corrections/correction.type";
import {
  correctableKinds,
  correction,
  recordToCorrect,
  type RecordToCorrect,
} from "../../mutations/corrections/corrections";
import { awardsMutation } from "../mutations/awards-mutation";
import { kindsToCorrect, onlyBySteps, placesOf } from "./correctable";

const kinds = correctableKinds(kindsToCorrect, onlyBySteps);

export const correctAwardsRecord = awardsMutation<CorrectRecordInput, RecordToCorrect>({
  name: "correctAwardsRecord",
  action: "correctAwardsRecord",
  says: {
    does: "Corrects a record of registrations, nominations, awards, decisions or people; the old value stays readable (đính chính).",
    needs: "cells that would be taken in a file; a reason; no state, which only the steps change",
    then: "the record has the values",
    errors: ["DUPLICATE", "REASON_NEEDED", "WRONG_STATE"],
  },
  input: () => CorrectRecordInput,
  payload: correctRecordPayload,
  read: (input, records) => recordToCorrect(input, records, kinds),
  places: ({ was }) => placesOf(was),
  decide: (known, input) => correction(known, input),
});
