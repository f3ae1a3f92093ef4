import { Arg, Args, Ctx, Query, Resolver } from "type-graphql";
import { PageArgs } from "../../../platform/graphql/pagination/page-args.type";
import type { AwardsContext } from "../context";
import { AwardOrder } from "./award.enums";
import { AwardConnection, AwardFilter } from "./award.type";
import { pageOfAwards } from "./award.manager";

@Resolver()
export class AwardRootsResolver {
  @Query(() => AwardConnection, {
    nullable: true,
    description:
      "Awards of all sectors (khen thưởng), the newest year first unless `orderBy` says otherwise.",
  })
  awards(
    @Arg("filter", () => AwardFilter, {
      nullable: true,
      description: "What to keep (bộ lọc); all conditions hold together.",
    })
    filter: AwardFilter | null,
    @Arg("orderBy", () => AwardOrder, {
      defaultValue: "NEWEST",
      description: "The order of the list (thứ tự); a cursor belongs to its order.",
    })
    orderBy: string,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: AwardsContext,
  ) {
    return pageOfAwards({ list: "awards", orderBy }, filter ?? {}, page, context);
  }
}
