import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import type { AwardsContext } from "../context";
import { nodeOf } from "./node.manager";
import { NodeInterface } from "../../../platform/graphql/node.type";

@Resolver()
export class NodeRootsResolver {
  @Query(() => NodeInterface, {
    nullable: true,
    description: "Any record by its id (bản ghi); null where none has it.",
  })
  node(@Arg("id", () => ID, { description: "The record's id." }) id: string, @Ctx() context: AwardsContext) {
    return nodeOf(id, context);
  }
}
