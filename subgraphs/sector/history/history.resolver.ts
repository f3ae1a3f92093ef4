import { historyField } from "../../mutations/history/history-field";
import { recordChangeType } from "../../mutations/history/record-change.type";
import { ConferenceType } from "../conferences/conference.type";
import type { SectorContext } from "../context";
import { InspectionType } from "../inspections/inspection.type";
import { EmulationMovementType } from "../movements/movement.type";
import { PledgeType } from "../pledges/pledge.type";
import { SourceDocumentReference } from "../references/references.type";
import { RoundType } from "../rounds/round.type";
import { ScorecardType } from "../scoring/scorecard.type";
import { SeasonInterface } from "../seasons/season.type";
import { UnitInterface } from "../units/unit.type";
import type { TypeWithHistory } from "./records-with-history";

const RecordChangeType = recordChangeType(SourceDocumentReference);

const historyOf = (type: TypeWithHistory, getType: () => object) =>
  historyField<SectorContext>(getType, RecordChangeType, (code, { loaders }) =>
    loaders.history.of(type).load(code),
  );

export const ConferenceHistoryResolver = historyOf("Conference", () => ConferenceType);
export const MovementHistoryResolver = historyOf("EmulationMovement", () => EmulationMovementType);
export const PledgeHistoryResolver = historyOf("EmulationPledge", () => PledgeType);
export const RoundHistoryResolver = historyOf("EmulationRound", () => RoundType);
export const InspectionHistoryResolver = historyOf("Inspection", () => InspectionType);
export const ScorecardHistoryResolver = historyOf("Scorecard", () => ScorecardType);
export const SeasonHistoryResolver = historyOf("ClusterSeason", () => SeasonInterface);
export const UnitHistoryResolver = historyOf("Unit", () => UnitInterface);
