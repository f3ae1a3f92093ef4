import { Arg, Args, Ctx, FieldResolver, Resolver, Root, type ClassType } from "type-graphql";
import { PageArgs } from "../../../platform/graphql/pagination/page-args.type";
import type { RequestAccess } from "../../../platform/access/request-access";
import { plainListOf } from "../../../platform/graphql/pagination/plain-list";
import { AwardOrder } from "../awards/award.enums";
import { AwardConnection, AwardType } from "../awards/award.type";
import { sectorsToldOf } from "../access/candidacies";
import type { AwardsContext } from "../context";
import { NominationConnection, NominationType } from "../nominations/nomination.type";
import { RegistrationConnection, RegistrationType } from "../registrations/registration.type";
import type { RecordRangeInput } from "./recipient-record";
import { CandidacyOrder } from "./recipient.enums";
import { RecipientInterface, RecordArgs, RecordRangeArgs, UnitInterface } from "./recipient.type";
import { pageOfLineage, pageOfRecords, recordsOf } from "./recipient-record.manager";

const inOrder = {
  defaultValue: "NEWEST",
  description: "The order of the list (thứ tự); a cursor belongs to its order.",
};

/** A range of candidacies of somebody, within the sectors in which these may be told. */
function told<Range extends RecordRangeInput>(recipientId: string, range: Range, access: RequestAccess) {
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
      description:
        "What it registered for (đăng ký danh hiệu thi đua), the newest year first unless `orderBy` says otherwise.",
    })
    registrationsConnection(
      @Root() { id }: { id: string },
      @Args(() => RecordRangeArgs) args: RecordRangeArgs,
      @Arg("orderBy", () => CandidacyOrder, inOrder) orderBy: string,
      @Args(() => PageArgs) page: PageArgs,
      @Ctx() { loaders, access }: AwardsContext,
    ) {
      const range = told(id, { ...args, orderBy }, access);
      return pageOfRecords(id, { range, page }, loaders.registrations.ofRecipient, loaders.titles);
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
      description:
        "What it was put forward for (đề nghị xét tặng), the newest year first unless `orderBy` says otherwise.",
    })
    nominationsConnection(
      @Root() { id }: { id: string },
      @Args(() => RecordRangeArgs) args: RecordRangeArgs,
      @Arg("orderBy", () => CandidacyOrder, inOrder) orderBy: string,
      @Args(() => PageArgs) page: PageArgs,
      @Ctx() { loaders, access }: AwardsContext,
    ) {
      const range = told(id, { ...args, orderBy }, access);
      return pageOfRecords(id, { range, page }, loaders.nominations.ofRecipient, loaders.titles);
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
      description:
        "What it was awarded (khen thưởng), revoked awards too, the newest year first unless `orderBy` says otherwise.",
    })
    awardsConnection(
      @Root() { id }: { id: string },
      @Args(() => RecordRangeArgs) args: RecordRangeArgs,
      @Arg("orderBy", () => AwardOrder, inOrder) orderBy: string,
      @Arg("withPredecessors", () => Boolean, {
        defaultValue: false,
        description:
          "Of a unit, with what was given to the units whose place it took, over any number of reorganisations (cả đơn vị tiền thân): `recipient` tells which of them had it.",
      })
      withPredecessors: boolean,
      @Args(() => PageArgs) page: PageArgs,
      @Ctx() { loaders }: AwardsContext,
    ) {
      const range = { ...args, orderBy };
      if (withPredecessors) return pageOfLineage(id, { range, page }, loaders);
      return pageOfRecords(id, { range, page }, loaders.awards.ofRecipient, loaders.titles);
    }
  }
  return RecipientFieldsResolver;
}

export const RecipientResolver = recipientResolver(() => RecipientInterface);
export const UnitResolver = recipientResolver(() => UnitInterface);
