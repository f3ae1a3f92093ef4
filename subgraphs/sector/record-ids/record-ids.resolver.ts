import { FieldResolver, ID, Resolver, Root, type ClassType } from "type-graphql";
import { toGlobalId } from "../../../platform/graphql/global-id";
import { ConferenceType } from "../conferences/conference.type";
import { FindingType } from "../findings/finding.type";
import { InspectionType } from "../inspections/inspection.type";
import { LeadershipTermType } from "../leadership/leadership-term.type";
import { EmulationMovementType } from "../movements/movement.type";
import { PledgeType } from "../pledges/pledge.type";
import { RegistrationStatementType } from "../registration-statements/registration-statement.type";
import { RoundType } from "../rounds/round.type";

/** The ids of records of a type that all sectors share; their codes are unique over all of them. */
function idResolver(of: ClassType, typeName: string): ClassType {
  @Resolver(() => of)
  class IdResolver {
    @FieldResolver(() => ID, { description: "The record's id in the graph, by which clients may keep it." })
    id(@Root() { code }: { readonly code: string }) {
      return toGlobalId(typeName, code);
    }
  }
  return IdResolver;
}

export const ConferenceIdResolver = idResolver(ConferenceType, "Conference");
export const FindingIdResolver = idResolver(FindingType, "Finding");
export const InspectionIdResolver = idResolver(InspectionType, "Inspection");
export const LeadershipTermIdResolver = idResolver(LeadershipTermType, "LeadershipTerm");
export const MovementIdResolver = idResolver(EmulationMovementType, "EmulationMovement");
export const PledgeIdResolver = idResolver(PledgeType, "EmulationPledge");
export const RegistrationStatementIdResolver = idResolver(RegistrationStatementType, "RegistrationStatement");
export const RoundIdResolver = idResolver(RoundType, "EmulationRound");
