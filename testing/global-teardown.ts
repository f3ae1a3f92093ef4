import { removeRecords } from "./imported-records";
import { stopSharedGraph } from "./shared-graph";

export default async function tearDown(): Promise<void> {
  await stopSharedGraph();
  await removeRecords();
}
