import { Ctx, Query, Resolver } from "type-graphql";
import type { AwardsContext } from "../context";
import { AuthorityType } from "./authority.type";

@Resolver()
export class AuthorityRootsResolver {
  @Query(() => [AuthorityType], {
    nullable: true,
    description: "The authorities outside the sectors (cơ quan, người có thẩm quyền), by code.",
  })
  authorities(@Ctx() { stores }: AwardsContext) {
    return stores.authorities.all();
  }
}
