import { Ctx, FieldResolver, Resolver } from "type-graphql";
import { TaskType } from "../../mutations/tasks/task.type";
import type { SectorContext } from "../context";
import { SectorInterface } from "../sectors/sector.type";
import { tasksFor } from "./tasks.manager";

@Resolver(() => SectorInterface)
export class TasksResolver {
  @FieldResolver(() => [TaskType], {
    description:
      "What waits in the sector's seasons for whoever asks, by their roles (việc cần làm): nothing for those who may write nothing there.",
  })
  tasks(@Ctx() context: SectorContext) {
    return tasksFor(context);
  }
}
