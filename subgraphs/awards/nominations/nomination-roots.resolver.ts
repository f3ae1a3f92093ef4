import { Arg, Args, Ctx, Query, Resolver } from "type-graphql";
import { PageArgs } from "../../../platform/graphql/pagination/page-args.type";
import type { AwardsContext } from "../context";
import { CandidacyOrder } from "../recipients/recipient.enums";
import { NominationConnection, NominationFilter } from "./nomination.type";
import { pageOfNominations } from "./nomination.manager";

@Resolver()
export class NominationRootsResolver {
  @Query(() => NominationConnection, {
    nullable: true,
    description: "Nominations (đề nghị xét tặng), the newest year first unless `orderBy` says otherwise.",
  })
  nominations(
    @Arg("filter", () => NominationFilter, {
      nullable: true,
      description: "What to keep (bộ lọc); all conditions hold together.",
    })
    filter: NominationFilter | null,
    @Arg("orderBy", () => CandidacyOrder, {
      defaultValue: "NEWEST",
      description: "The order of the list (thứ tự); a cursor belongs to its order.",
    })
    orderBy: string,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: AwardsContext,
  ) {
    return pageOfNominations(filter ?? {}, { orderBy, page }, context);
  }
}
