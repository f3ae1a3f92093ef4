import { Directive, Field, ID, InterfaceType, ObjectType } from "type-graphql";
import type { Result } from "../../platform/mutations/mutation";
import type { Outcome } from "../../platform/mutations/writer";
import type { Reason, Warning } from "../../platform/mutations/reason";
import { UserErrorType, UserWarningType } from "./user-error.type";

@InterfaceType("MutationPayload", {
  autoRegisterImplementations: false,
  description: "What the payload of every mutation has beside its record (kết quả ghi).",
})
abstract class MutationPayloadInterface {
  @Field(() => ID, {
    nullable: true,
    description: "The entry in the audit that the write left (nhật ký); null when nothing was written.",
  })
  changeId: string | null;

  @Field(() => Boolean, {
    description:
      "True when the idempotency key was seen before (lặp lại): this repeats what was answered then.",
  })
  replayed: boolean;

  @Field(() => [UserErrorType], {
    description: "What stood in the way (lỗi nghiệp vụ), all of it at once; empty when it was written.",
  })
  userErrors: UserErrorType[];

  @Field(() => [UserWarningType], {
    description: "What an officer should look at (cảnh báo), though it was written.",
  })
  warnings: UserWarningType[];
}

/** The value of a payload: what every one has, and what its own fields are resolved from. */
export interface PayloadValue extends MutationPayloadInterface {
  readonly result: Result | null;
}

/** Makes the value of a payload of what came of a mutation. */
export function payloadOf({ changeId, replayed, userErrors, warnings, result }: Outcome): PayloadValue {
  return {
    changeId,
    replayed,
    userErrors: userErrors.map(toUserError),
    warnings: warnings.map(toUserWarning),
    result,
  };
}

function toUserError({ code, text, at, missing = [], currentVersion }: Reason): UserErrorType {
  return {
    code,
    currentVersion: currentVersion ?? null,
    message: text.vi,
    englishMessage: text.en,
    missing: missing.map((one) => ({
      code: one.code,
      message: one.text.vi,
      englishMessage: one.text.en,
    })),
    path: [...at],
  };
}

function toUserWarning({ code, text, at }: Warning): UserWarningType {
  return { code, message: text.vi, englishMessage: text.en, path: [...at] };
}

/** A type of payloads of the schema. */
export function payloadClass(name: string, description: string) {
  @Directive("@shareable")
  @ObjectType(name, { implements: MutationPayloadInterface, description })
  class PayloadType extends MutationPayloadInterface {}
  return PayloadType;
}
