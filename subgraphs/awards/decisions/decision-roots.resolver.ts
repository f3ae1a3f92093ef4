import { Arg, Args, Ctx, ID, Query, Resolver } from "type-graphql";
import { PageArgs } from "../../../platform/graphql/pagination/page-args.type";
import type { AwardsContext } from "../context";
import { DecisionConnection, DecisionFilter, DecisionType } from "./decision.type";
import { decisionNumbered } from "./decision.manager";

@Resolver()
export class DecisionRootsResolver {
  @Query(() => DecisionConnection, {
    nullable: true,
    description: "Decisions (quyết định), the newest first, those without a known day last.",
  })
  decisions(
    @Arg("filter", () => DecisionFilter, {
      nullable: true,
      description: "What to keep (bộ lọc); all conditions hold together.",
    })
    filter: DecisionFilter | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { stores }: AwardsContext,
  ) {
    return stores.decisions.page(filter ?? {}, page);
  }

  @Query(() => DecisionType, {
    nullable: true,
    description: "The decision with a number (quyết định); null where none has it.",
  })
  decision(
    @Arg("number", () => ID, {
      description: "The number (số, ký hiệu), as `69/QĐ-TANDTC-TĐKT`; case does not matter.",
    })
    number: string,
    @Ctx() { stores }: AwardsContext,
  ) {
    return decisionNumbered(number, stores.decisions);
  }
}
