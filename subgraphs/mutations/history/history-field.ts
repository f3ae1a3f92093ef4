import { Ctx, FieldResolver, Resolver, Root, type ClassType } from "type-graphql";
import type { HistoryItem } from "../../../platform/audit/histories.store";
import { recordChangeOf } from "./record-change.type";

/** Gives the history of a record in some context. */
type HistoryIn<Context> = (code: string, context: Context) => Promise<readonly HistoryItem[]>;

/** The resolver of the field `history` of a type, which tells of changes of a type. */
export function historyField<Context>(
  getType: () => object,
  changeType: ClassType,
  historyIn: HistoryIn<Context>,
): ClassType {
  @Resolver(getType as () => ClassType)
  class HistoryResolver {
    @FieldResolver(() => [changeType], {
      nullable: true,
      description:
        "What mutations did to it and to its parts (lịch sử thay đổi), oldest first: the last 50 writes. What was imported has none.",
    })
    async history(@Root() { code }: { readonly code: string }, @Ctx() context: Context) {
      return (await historyIn(code, context)).map(recordChangeOf);
    }
  }
  return HistoryResolver;
}
