import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { AwardsContext } from "../context";
import { DecisionType } from "../decisions/decision.type";
import type { RevocationValue } from "./award.entity";
import { RevocationType } from "./award.type";

@Resolver(() => RevocationType)
export class RevocationResolver {
  @FieldResolver(() => DecisionType, {
    nullable: true,
    description: "The decision that took it back; null when no source cites one.",
  })
  decision(@Root() { decisionCode }: RevocationValue, @Ctx() { loaders }: AwardsContext) {
    return decisionCode && loaders.decisions.byCode.load(decisionCode);
  }
}
