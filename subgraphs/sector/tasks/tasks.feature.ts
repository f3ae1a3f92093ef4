import { feature } from "../../../platform/subgraph-server/feature";
import { TaskStore } from "./tasks.store";

export const tasksFeature = feature({
  name: "tasks",
  stores: { tasks: TaskStore },
  resolvers: () => [require("./tasks.resolver")],
});
