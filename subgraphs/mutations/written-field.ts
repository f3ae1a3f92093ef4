import { Arg, Ctx, Mutation as MutationField, Resolver, type ClassType } from "type-graphql";
import type { RequestAccess } from "../../platform/access/request-access";
import { changesOfEntry } from "../../platform/audit/changes-of-entry.store";
import type { Database } from "../../platform/database/database";
import { namedFilesOf } from "../../platform/files/named-files";
import type { Mutation } from "../../platform/mutations/mutation";
import type { Writer } from "../../platform/mutations/writer";
import type { RequestScope } from "../../platform/server/request/request-record";
import type { Role } from "../access-policy";
import { payloadOf } from "./mutation-payload.type";
import { shown, type Payload } from "./payload";
import { describeWrite, type WriteDescription } from "./write-description";

/** What resolvers of mutations are given, whatever else there is in the context of their subgraph. */
export interface WritingContext {
  readonly access: RequestAccess;
  readonly request: RequestScope | undefined;
  readonly database: Database;
  readonly writer: Writer;
}

/** A mutation as a field of a schema. */
export interface WrittenField<Context extends WritingContext> {
  readonly name: string;
  /** The name of the subgraph whose it is. */
  readonly owner: string;
  readonly roles: readonly Role[];
  readonly says: WriteDescription;
  readonly input: () => ClassType;
  readonly payload: Payload<Context>;
  /** What the writer runs for an input. */
  readonly mutationFor: (input: never) => Mutation<never, never, never>;
  /** Forgets what a request has loaded: the mutation has changed it. */
  readonly renew: (context: Context) => void;
}

/** The resolver of a mutation's field. */
export function resolverOf<Context extends WritingContext>({
  name,
  owner,
  roles,
  says,
  input: inputClass,
  payload,
  mutationFor,
  renew,
}: WrittenField<Context>): ClassType {
  @Resolver()
  class WriteResolver {
    @MutationField(() => payload.type, {
      name,
      nullable: true,
      description: describeWrite(says, owner, roles),
    })
    async write(
      @Arg("input", () => inputClass(), { description: "What to write (nội dung cần ghi)." }) input: never,
      @Ctx() context: Context,
    ) {
      const { access, request, writer, database } = context;
      const outcome = await writer.run<never, never, never>(mutationFor(input), input, {
        access,
        request,
        files: namedFilesOf(context),
      });
      renew(context);
      const { result, changes, changeId, replayed } = outcome;
      const done = async () =>
        replayed && changeId !== null ? changesOfEntry(changeId, database.manager()) : changes;
      return { ...payloadOf(outcome), ...(await shown(payload, { result, changes: done }, context)) };
    }
  }
  return WriteResolver;
}
