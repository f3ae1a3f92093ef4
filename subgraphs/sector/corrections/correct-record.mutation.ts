import { subjectIn } from "../../access-policy";
import { CorrectRecordInput } from "../../mutations/corrections/correct-record.input";
import { correctRecordPayload } from "../../mutations/corrections/correction.type";
import {
  correctableKinds,
  correction,
  recordToCorrect,
  type RecordToCorrect,
} from "../../mutations/corrections/corrections";
import { sectorRecordKinds } from "../features";
import { sectorMutation } from "../mutations/sector-mutation";
import { ofTheCatalogue, onlyBySteps } from "./only-by-steps";

const kinds = correctableKinds(
  sectorRecordKinds.filter(({ name }) => !ofTheCatalogue.includes(name)),
  onlyBySteps,
);

export const correctRecord = sectorMutation<CorrectRecordInput, RecordToCorrect>({
  name: ["correct", "Record"],
  action: "correctRecord",
  says: {
    does: "Corrects a record of the sector; the old value stays readable (đính chính).",
    needs: "a kind of record that this sector has; cells that would be taken in a file; a reason",
    then: "the record has the values",
    errors: ["DUPLICATE", "REASON_NEEDED", "WRONG_STATE"],
  },
  input: () => CorrectRecordInput,
  payload: correctRecordPayload,
  read: (input, records) => recordToCorrect(input, records, kinds),
  subjects: (_known, _input, { code }) => [subjectIn(code)],
  decide: (known, input) => correction(known, input),
});
