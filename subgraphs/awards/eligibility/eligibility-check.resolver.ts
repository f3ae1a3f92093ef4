import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { AwardsContext } from "../context";
import { recipientOf } from "../recipients/recipient.manager";
import { RecipientInterface } from "../recipients/recipient.type";
import { EligibilityCheckType } from "./eligibility-check.type";
import type { EligibilityCheck } from "./eligibility.manager";

@Resolver(() => EligibilityCheckType)
export class EligibilityCheckResolver {
  @FieldResolver(() => RecipientInterface, { nullable: true, description: "Who was checked." })
  recipient(@Root() { recipientId }: EligibilityCheck, @Ctx() { loaders }: AwardsContext) {
    return recipientOf(recipientId, loaders.people);
  }
}
