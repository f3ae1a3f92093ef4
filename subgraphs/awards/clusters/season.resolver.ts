import { Arg, Args, Ctx, FieldResolver, ID, Int, Resolver, Root } from "type-graphql";
import { PageArgs } from "../../../platform/graphql/pagination/page-args.type";
import { plainListOf } from "../../../platform/graphql/pagination/plain-list";
import { AwardOrder } from "../awards/award.enums";
import { AwardConnection, AwardType } from "../awards/award.type";
import type { AwardsContext } from "../context";
import type { EntityReference } from "../../../platform/graphql/global-id";
import { nomineeCountOf } from "../nominations/nomination.manager";
import { NominationConnection, NominationType } from "../nominations/nomination.type";
import { pageOfRecords, recordsOf } from "../recipients/recipient-record.manager";
import { RegistrationConnection, RegistrationType } from "../registrations/registration.type";
import { FunnelRowType } from "../statistics/statistics.type";
import { CandidacyOrder } from "../recipients/recipient.enums";
import { SeasonInterface, SeasonRecordArgs } from "./cluster.type";

const inOrder = {
  defaultValue: "NEWEST",
  description: "The order of the list (thứ tự); a cursor belongs to its order.",
};
const titleCodesArgument = { nullable: true, description: "Only for these titles (mã danh hiệu)." };

@Resolver(() => SeasonInterface)
export class SeasonResolver {
  @FieldResolver(() => [RegistrationType], {
    nullable: true,
    description: "What was registered for in it (đăng ký danh hiệu thi đua), by code.",
    deprecationReason: plainListOf("registrationsConnection"),
  })
  registrations(
    @Root() { id }: EntityReference,
    @Arg("titleCodes", () => [ID], titleCodesArgument) titleCodes: string[] | null,
    @Ctx() { loaders }: AwardsContext,
  ) {
    return recordsOf(id, { titleCodes }, loaders.registrations.ofSeason);
  }

  @FieldResolver(() => RegistrationConnection, {
    nullable: true,
    description:
      "What was registered for in it (đăng ký danh hiệu thi đua), by code unless `orderBy` says otherwise.",
  })
  registrationsConnection(
    @Root() { id }: EntityReference,
    @Args(() => SeasonRecordArgs) args: SeasonRecordArgs,
    @Arg("orderBy", () => CandidacyOrder, inOrder) orderBy: string,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: AwardsContext,
  ) {
    const range = { ...args, orderBy };
    return pageOfRecords(id, { range, page }, loaders.registrations.ofSeason, loaders.titles);
  }

  @FieldResolver(() => [NominationType], {
    nullable: true,
    description: "Who was put forward in it (đề nghị xét tặng), by code; proposals, not awards.",
    deprecationReason: plainListOf("nominationsConnection"),
  })
  nominations(
    @Root() { id }: EntityReference,
    @Arg("titleCodes", () => [ID], titleCodesArgument) titleCodes: string[] | null,
    @Ctx() { loaders }: AwardsContext,
  ) {
    return recordsOf(id, { titleCodes }, loaders.nominations.ofSeason);
  }

  @FieldResolver(() => NominationConnection, {
    nullable: true,
    description:
      "Who was put forward in it (đề nghị xét tặng), by code unless `orderBy` says otherwise; proposals, not awards.",
  })
  nominationsConnection(
    @Root() { id }: EntityReference,
    @Args(() => SeasonRecordArgs) args: SeasonRecordArgs,
    @Arg("orderBy", () => CandidacyOrder, inOrder) orderBy: string,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: AwardsContext,
  ) {
    const range = { ...args, orderBy };
    return pageOfRecords(id, { range, page }, loaders.nominations.ofSeason, loaders.titles);
  }

  @FieldResolver(() => [AwardType], {
    nullable: true,
    description: "What was awarded for it (khen thưởng), revoked awards too, by code.",
    deprecationReason: plainListOf("awardsConnection"),
  })
  awards(
    @Root() { id }: EntityReference,
    @Arg("titleCodes", () => [ID], titleCodesArgument) titleCodes: string[] | null,
    @Ctx() { loaders }: AwardsContext,
  ) {
    return recordsOf(id, { titleCodes }, loaders.awards.ofSeason);
  }

  @FieldResolver(() => AwardConnection, {
    nullable: true,
    description:
      "What was awarded for it (khen thưởng), revoked awards too, by code unless `orderBy` says otherwise.",
  })
  awardsConnection(
    @Root() { id }: EntityReference,
    @Args(() => SeasonRecordArgs) args: SeasonRecordArgs,
    @Arg("orderBy", () => AwardOrder, inOrder) orderBy: string,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: AwardsContext,
  ) {
    const range = { ...args, orderBy };
    return pageOfRecords(id, { range, page }, loaders.awards.ofSeason, loaders.titles);
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description:
      "How many different units and people were put forward in it (số đối tượng được đề nghị). Who may not be told of the people counts them each time.",
  })
  nomineeCount(
    @Root() { id }: EntityReference,
    @Arg("titleCodes", () => [ID], titleCodesArgument) titleCodes: string[] | null,
    @Ctx() context: AwardsContext,
  ) {
    return nomineeCountOf(id, titleCodes, context);
  }

  @FieldResolver(() => [FunnelRowType], {
    nullable: true,
    description:
      "How many registrations, nominations and awards it has on record (từ đăng ký đến khen thưởng), title by title.",
  })
  funnel(@Root() { id }: EntityReference, @Ctx() { loaders }: AwardsContext) {
    return loaders.statistics.funnelOf.load(id);
  }
}
