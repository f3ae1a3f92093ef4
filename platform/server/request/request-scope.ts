import type { RequestRecord } from "../../observability/request-record";
import type { RequestLife } from "./request-life";

/** What goes along with one request, from the gateway down to its statements. */
export interface RequestScope {
  /** How long it may run. */
  readonly life: RequestLife;
  /** What is noted of it; without it nothing is. */
  readonly record?: RequestRecord | undefined;
}
