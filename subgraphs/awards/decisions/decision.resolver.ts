import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { PageArgs } from "../../../platform/graphql/pagination/page-args.type";
import { plainListOf } from "../../../platform/graphql/pagination/plain-list";
import { AwardConnection, AwardType } from "../awards/award.type";
import type { AwardsContext } from "../context";
import { PersonType } from "../people/person.type";
import type { DecisionRow } from "./decision.entity";
import { DecisionType } from "./decision.type";

@Resolver(() => DecisionType)
export class DecisionResolver {
  @FieldResolver(() => PersonType, {
    nullable: true,
    description: "Who signed it (người ký); null when not named.",
  })
  signer(@Root() decision: DecisionRow, @Ctx() { loaders }: AwardsContext) {
    return decision.signerCode && loaders.people.byCode.load(decision.signerCode);
  }

  @FieldResolver(() => [AwardType], {
    description: "The awards that it gave (khen thưởng), newest year first.",
    deprecationReason: plainListOf("awardsConnection"),
  })
  awards(@Root() decision: DecisionRow, @Ctx() { loaders }: AwardsContext) {
    return loaders.awards.ofDecision().all(decision.code);
  }

  @FieldResolver(() => AwardConnection, {
    description: "The awards that it gave (khen thưởng), newest year first.",
  })
  awardsConnection(
    @Root() decision: DecisionRow,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: AwardsContext,
  ) {
    return loaders.awards.ofDecision().page(decision.code, page);
  }
}
