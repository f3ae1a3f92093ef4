import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { PageArgs } from "../../../platform/graphql/pagination/page-args.type";
import { plainListOf } from "../../../platform/graphql/pagination/plain-list";
import { AwardOrder } from "../awards/award.enums";
import { AwardConnection, AwardType } from "../awards/award.type";
import type { AwardsContext } from "../context";
import { PersonType } from "../people/person.type";
import { pageOfRecords } from "../recipients/recipient-record.manager";
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
    return loaders.awards.ofDecision({}).all(decision.code);
  }

  @FieldResolver(() => AwardConnection, {
    description:
      "The awards that it gave (khen thưởng), the newest year first unless `orderBy` says otherwise.",
  })
  awardsConnection(
    @Root() decision: DecisionRow,
    @Arg("orderBy", () => AwardOrder, {
      defaultValue: "NEWEST",
      description: "The order of the list (thứ tự); a cursor belongs to its order.",
    })
    orderBy: string,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: AwardsContext,
  ) {
    return pageOfRecords(
      decision.code,
      { range: { orderBy }, page },
      loaders.awards.ofDecision,
      loaders.titles,
    );
  }
}
