import { Arg, Args, Ctx, Query, Resolver } from "type-graphql";
import { PageArgs } from "../../../platform/graphql/pagination/page-args.type";
import type { AwardsContext } from "../context";
import { CandidacyOrder } from "../recipients/recipient.enums";
import { RegistrationConnection, RegistrationFilter } from "./registration.type";
import { pageOfRegistrations } from "./registration.manager";

@Resolver()
export class RegistrationRootsResolver {
  @Query(() => RegistrationConnection, {
    nullable: true,
    description:
      "Registrations for titles (đăng ký danh hiệu thi đua), the newest year first unless `orderBy` says otherwise.",
  })
  registrations(
    @Arg("filter", () => RegistrationFilter, {
      nullable: true,
      description: "What to keep (bộ lọc); all conditions hold together.",
    })
    filter: RegistrationFilter | null,
    @Arg("orderBy", () => CandidacyOrder, {
      defaultValue: "NEWEST",
      description: "The order of the list (thứ tự); a cursor belongs to its order.",
    })
    orderBy: string,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: AwardsContext,
  ) {
    return pageOfRegistrations(filter ?? {}, { orderBy, page }, context);
  }
}
