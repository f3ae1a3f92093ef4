import { Args, Ctx, FieldResolver, Resolver, Root, type ClassType } from "type-graphql";
import { AwardType } from "../awards/award.type";
import { toldTo } from "../access/candidacies";
import type { AwardsContext } from "../context";
import { NominationType } from "../nominations/nomination.type";
import { RegistrationType } from "../registrations/registration.type";
import { RecipientInterface, RecordArgs, UnitInterface } from "./recipient.type";
import { recordsOf } from "./recipient-record.manager";

/** Two interfaces have these fields: every recipient, and every unit, so that `... on Unit` reaches them. */
function recipientResolver(of: () => ClassType | object): ClassType {
  @Resolver(of as () => ClassType)
  class RecipientFieldsResolver {
    @FieldResolver(() => [RegistrationType], {
      nullable: true,
      description: "What it registered for, newest year first.",
    })
    async registrations(
      @Root() { id }: { id: string },
      @Args(() => RecordArgs) args: RecordArgs,
      @Ctx() { loaders, access }: AwardsContext,
    ) {
      return toldTo(access, await recordsOf(id, args, loaders.registrations.ofRecipient, loaders.titles));
    }

    @FieldResolver(() => [NominationType], {
      nullable: true,
      description: "What it was put forward for, newest year first.",
    })
    async nominations(
      @Root() { id }: { id: string },
      @Args(() => RecordArgs) args: RecordArgs,
      @Ctx() { loaders, access }: AwardsContext,
    ) {
      return toldTo(access, await recordsOf(id, args, loaders.nominations.ofRecipient, loaders.titles));
    }

    @FieldResolver(() => [AwardType], {
      nullable: true,
      description: "What it was awarded, revoked awards too, newest year first.",
    })
    awards(
      @Root() { id }: { id: string },
      @Args(() => RecordArgs) args: RecordArgs,
      @Ctx() { loaders }: AwardsContext,
    ) {
      return recordsOf(id, args, loaders.awards.ofRecipient, loaders.titles);
    }
  }
  return RecipientFieldsResolver;
}

export const RecipientResolver = recipientResolver(() => RecipientInterface);
export const UnitResolver = recipientResolver(() => UnitInterface);
