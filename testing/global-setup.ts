import { startSharedGraph } from "./shared-graph";

export default startSharedGraph;
