import { Arg, Args, Ctx, Query, Resolver } from "type-graphql";
import { PageArgs } from "../../../platform/graphql/pagination/page-args.type";
import type { AwardsContext } from "../context";
import { PersonConnection, PersonFilter } from "./person.type";

@Resolver()
export class PersonRootsResolver {
  @Query(() => PersonConnection, { nullable: true, description: "People, by given name." })
  people(
    @Arg("filter", () => PersonFilter, {
      nullable: true,
      description: "What to keep; all conditions hold together.",
    })
    filter: PersonFilter | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { stores }: AwardsContext,
  ) {
    return stores.people.page(filter ?? {}, page);
  }
}
