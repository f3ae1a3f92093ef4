import { Args, Ctx, FieldResolver, Resolver, Root, type ClassType } from "type-graphql";
import { PageArgs } from "../../../platform/graphql/pagination/page-args.type";
import type { RequestAccess } from "../../../platform/access/request-access";
import { plainListOf } from "../../../platform/graphql/pagination/plain-list";
import { AwardConnection, AwardType } from "../awards/award.type";
import { sectorsToldOf } from "../access/candidacies";
import type { AwardsContext } from "../context";
import { NominationConnection, NominationType } from "../nominations/nomination.type";
import { RegistrationConnection, RegistrationType } from "../registrations/registration.type";
import type { RecordRange } from "./recipient-record";
import { RecipientInterface, RecordArgs, UnitInterface } from "./recipient.type";
import { pageOfRecords, recordsOf } from "./recipient-record.manager";

/** A range of candidacies of somebody, within the sectors in which these may be told. */
function told(recipientId: string, range: RecordArgs, access: RequestAccess): RecordRange {
  return { ...range, sectors: sectorsToldOf(recipientId, access) };
}

/** Two interfaces have these fields: every recipient, and every unit, so that `... on Unit` reaches them. */
function recipientResolver(of: () => ClassType | object): ClassType {
  @Resolver(of as () => ClassType)
  class RecipientFieldsResolver {
    @FieldResolver(() => [RegistrationType], {
      nullable: true,
      description: "What it registered for (đăng ký danh hiệu thi đua), newest year first.",
      deprecationReason: plainListOf("registrationsConnection"),
    })
    registrations(
      @Root() { id }: { id: string },
      @Args(() => RecordArgs) args: RecordArgs,
      @Ctx() { loaders, access }: AwardsContext,
    ) {
      return recordsOf(id, told(id, args, access), loaders.registrations.ofRecipient);
    }

    @FieldResolver(() => RegistrationConnection, {
      nullable: true,
      description: "What it registered for (đăng ký danh hiệu thi đua), newest year first.",
    })
    registrationsConnection(
      @Root() { id }: { id: string },
      @Args(() => RecordArgs) args: RecordArgs,
      @Args(() => PageArgs) page: PageArgs,
      @Ctx() { loaders, access }: AwardsContext,
    ) {
      const range = told(id, args, access);
      return pageOfRecords(id, { range, page }, loaders.registrations.ofRecipient);
    }

    @FieldResolver(() => [NominationType], {
      nullable: true,
      description: "What it was put forward for (đề nghị xét tặng), newest year first.",
      deprecationReason: plainListOf("nominationsConnection"),
    })
    nominations(
      @Root() { id }: { id: string },
      @Args(() => RecordArgs) args: RecordArgs,
      @Ctx() { loaders, access }: AwardsContext,
    ) {
      return recordsOf(id, told(id, args, access), loaders.nominations.ofRecipient);
    }

    @FieldResolver(() => NominationConnection, {
      nullable: true,
      description: "What it was put forward for (đề nghị xét tặng), newest year first.",
    })
    nominationsConnection(
      @Root() { id }: { id: string },
      @Args(() => RecordArgs) args: RecordArgs,
      @Args(() => PageArgs) page: PageArgs,
      @Ctx() { loaders, access }: AwardsContext,
    ) {
      const range = told(id, args, access);
      return pageOfRecords(id, { range, page }, loaders.nominations.ofRecipient);
    }

    @FieldResolver(() => [AwardType], {
      nullable: true,
      description: "What it was awarded (khen thưởng), revoked awards too, newest year first.",
      deprecationReason: plainListOf("awardsConnection"),
    })
    awards(
      @Root() { id }: { id: string },
      @Args(() => RecordArgs) args: RecordArgs,
      @Ctx() { loaders }: AwardsContext,
    ) {
      return recordsOf(id, args, loaders.awards.ofRecipient);
    }

    @FieldResolver(() => AwardConnection, {
      nullable: true,
      description: "What it was awarded (khen thưởng), revoked awards too, newest year first.",
    })
    awardsConnection(
      @Root() { id }: { id: string },
      @Args(() => RecordArgs) range: RecordArgs,
      @Args(() => PageArgs) page: PageArgs,
      @Ctx() { loaders }: AwardsContext,
    ) {
      return pageOfRecords(id, { range, page }, loaders.awards.ofRecipient);
    }
  }
  return RecipientFieldsResolver;
}

export const RecipientResolver = recipientResolver(() => RecipientInterface);
export const UnitResolver = recipientResolver(() => UnitInterface);
