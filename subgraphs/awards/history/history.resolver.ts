import { historyField } from "../../mutations/history/history-field";
import { recordChangeType } from "../../mutations/history/record-change.type";
import { AwardType } from "../awards/award.type";
import type { AwardsContext } from "../context";
import { DecisionType } from "../decisions/decision.type";
import { SourceDocumentType } from "../documents/source-document.type";
import { NominationType } from "../nominations/nomination.type";
import { PersonType } from "../people/person.type";
import { RegistrationType } from "../registrations/registration.type";
import type { TypeWithHistory } from "./records-with-history";

const RecordChangeType = recordChangeType(SourceDocumentType);

const historyOf = (type: TypeWithHistory, getType: () => object) =>
  historyField<AwardsContext>(getType, RecordChangeType, (code, { loaders }) =>
    loaders.history.of(type).load(code),
  );

export const AwardHistoryResolver = historyOf("Award", () => AwardType);
export const DecisionHistoryResolver = historyOf("Decision", () => DecisionType);
export const NominationHistoryResolver = historyOf("Nomination", () => NominationType);
export const PersonHistoryResolver = historyOf("Person", () => PersonType);
export const RegistrationHistoryResolver = historyOf("TitleRegistration", () => RegistrationType);
