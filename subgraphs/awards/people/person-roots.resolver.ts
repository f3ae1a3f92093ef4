import { Arg, Args, Ctx, Query, Resolver } from "type-graphql";
import { PageArgs } from "../../../platform/graphql/pagination/page-args.type";
import type { AwardsContext } from "../context";
import { reachOf } from "../../access-policy";
import { PersonConnection, PersonFilter } from "./person.type";

@Resolver()
export class PersonRootsResolver {
  @Query(() => PersonConnection, {
    nullable: true,
    description:
      "People whom public records name (cá nhân), by given name in the order of the Vietnamese alphabet; candidates too for whom they may be told.",
  })
  people(
    @Arg("filter", () => PersonFilter, {
      nullable: true,
      description: "What to keep (bộ lọc); all conditions hold together.",
    })
    filter: PersonFilter | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { stores, access }: AwardsContext,
  ) {
    return stores.people.page({ ...filter, reach: reachOf(access.principal, "existence") }, page);
  }
}
