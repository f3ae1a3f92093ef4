import type { Config } from "../../platform/config/config";
import type { AnswerStore } from "../caching/answer-store";
import type { MakePlanner } from "../execution/planning/operation-planner";
import type { FileService } from "../files/file-service";
import type { RateLimiter } from "../guard/rate/rate-limiter";
import type { ObserverOptions } from "../observability/gateway-observer";
import type { MakeSource } from "../sources/subgraph-source";
import type { MayIntrospect } from "./plugins/limit-introspection";

/** What of the configuration a gateway goes by. */
type GatewaySettings = Pick<
  Config,
  | ("host" | "port" | "http" | "stopping" | "trustedProxies" | "metricsToken")
  | ("corsOrigins" | "corsHeaders")
  | ("authentication" | "publicRead" | "introspection")
  | ("admission" | "limits" | "operationTimeoutMs")
  | ("trustedDocuments" | "trustedDocumentsFiles")
  | ("supergraph" | "executor" | "planningTimeoutMs" | "warmsUp" | "showsCost")
>;

/** What a gateway serves, to whom, and within what limits. */
export interface ServeOptions extends GatewaySettings, ObserverOptions {
  /** The saved questions. */
  readonly operationsFolder: string;
  /** The steps that are saved for officers. */
  readonly stepsFolder: string;
  readonly pagesFolder: string;
  /** The manifest of the project's own trusted documents; without it there are those of clients only. */
  readonly savedDocumentsFile?: string;
  /** Makes what a subgraph is asked through, by its name and the address in the supergraph. */
  readonly source: MakeSource;
  /** The roles that there are; without it, a token's are whatever is written as one. */
  readonly roles?: readonly string[];
  /** Who may see the schema where not everybody may; without it nobody. */
  readonly mayIntrospect?: MayIntrospect;
  /** The files that records rest on; without it there are none. */
  readonly fileService?: FileService;
  /** How often one may ask; without it as often as one likes. */
  readonly rate?: RateLimiter | undefined;
  /** Where answers and entities are kept; without it none are. */
  readonly store?: AnswerStore | undefined;
  /** What `/readyz` tells beside faults. */
  readonly findNotes?: () => Promise<readonly string[]>;
  /** Makes the planner of a supergraph; without it, one in a thread of its own. */
  readonly planner?: MakePlanner;
}
