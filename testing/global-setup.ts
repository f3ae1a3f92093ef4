import { importProjectRecords, removeRecords } from "./imported-records";
import { startSharedGraph } from "./shared-graph";

export default async function setUp(): Promise<void> {
  await importProjectRecords();
  try {
    await startSharedGraph();
  } catch (error) {
    await removeRecords();
    throw error;
  }
}
