import { Ctx, FieldResolver, Float, ID, Resolver, Root } from "type-graphql";
import { toReference } from "../../../platform/graphql/global-id";
import type { SectorContext } from "../context";
import { DecisionReference } from "../references/references.type";
import type { ScoringCriterionRow } from "./scoring-criterion.entity";
import type { ScoringSchemeRow } from "./scoring-scheme.entity";
import { ScoringCriterionType, ScoringSchemeType } from "./scoring-scheme.type";
import { criteriaOf, mostOf } from "./scoring.manager";

@Resolver(() => ScoringSchemeType)
export class ScoringSchemeResolver {
  @FieldResolver(() => [ScoringCriterionType], {
    description: "Its lines (tiêu chí), parents before their parts.",
  })
  criteria(@Root() scheme: ScoringSchemeRow, @Ctx() { loaders }: SectorContext) {
    return criteriaOf(scheme.code, loaders);
  }

  @FieldResolver(() => Float, { description: "The most that it gives in all (tổng điểm chuẩn)." })
  maxPoints(@Root() scheme: ScoringSchemeRow, @Ctx() { loaders }: SectorContext) {
    return mostOf(scheme, loaders);
  }

  @FieldResolver(() => DecisionReference, {
    nullable: true,
    description: "The decision that issued it (quyết định ban hành); null when not cited.",
  })
  decision(@Root() scheme: ScoringSchemeRow) {
    return toReference("Decision", scheme.decisionCode);
  }
}

@Resolver(() => ScoringCriterionType)
export class ScoringCriterionResolver {
  @FieldResolver(() => ID, { description: "Its code within the table (mã tiêu chí): `I.1.2`." })
  code(@Root() criterion: ScoringCriterionRow) {
    return criterion.criterionCode;
  }

  @FieldResolver(() => ID, {
    nullable: true,
    description: "The criterion that it is part of (thuộc tiêu chí), by its code within the table.",
  })
  parentCode(@Root() { parentCode, schemeCode }: ScoringCriterionRow) {
    return parentCode === null ? null : parentCode.slice(schemeCode.length + 1);
  }
}
