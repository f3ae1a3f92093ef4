import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { AwardType } from "../awards/award.type";
import type { AwardsContext } from "../context";
import { PersonType } from "../people/person.type";
import type { DecisionRow } from "./decision.entity";
import { DecisionType } from "./decision.type";

@Resolver(() => DecisionType)
export class DecisionResolver {
  @FieldResolver(() => PersonType, { nullable: true, description: "Who signed it; null when not named." })
  signer(@Root() decision: DecisionRow, @Ctx() { loaders }: AwardsContext) {
    return decision.signerCode && loaders.people.byCode.load(decision.signerCode);
  }

  @FieldResolver(() => [AwardType], { description: "The awards that it gave, newest year first." })
  awards(@Root() decision: DecisionRow, @Ctx() { loaders }: AwardsContext) {
    return loaders.awards.ofDecision.load(decision.code);
  }
}
