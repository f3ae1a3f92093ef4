import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { toReference } from "../../../platform/graphql/global-id";
import type { SectorContext } from "../context";
import { DecisionReference, PersonReference } from "../references/references.type";
import { UnitInterface } from "../units/unit.type";
import type { LeadershipTermRow } from "./leadership-term.entity";
import { LeadershipTermType } from "./leadership-term.type";

@Resolver(() => LeadershipTermType)
export class LeadershipTermResolver {
  @FieldResolver(() => UnitInterface, {
    nullable: true,
    description: "The unit that leads (đơn vị); null when no source names it.",
  })
  unit(@Root() term: LeadershipTermRow, @Ctx() { loaders }: SectorContext) {
    return term.unitCode && loaders.units.byCode.load(term.unitCode);
  }

  @FieldResolver(() => PersonReference, {
    nullable: true,
    description: "The person who acts for the unit (người đại diện); null when no source names one.",
  })
  person(@Root() term: LeadershipTermRow) {
    return toReference("Person", term.personCode);
  }

  @FieldResolver(() => DecisionReference, {
    nullable: true,
    description:
      "The decision that gave the role (quyết định phân công); null for an election, or when not known.",
  })
  decision(@Root() term: LeadershipTermRow) {
    return toReference("Decision", term.decisionCode);
  }
}
