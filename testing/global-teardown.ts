import { stopSharedGraph } from "./shared-graph";

export default stopSharedGraph;
