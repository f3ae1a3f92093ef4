import type { OperationLimits } from "../../platform/config/operation-limits";
import type { Stopping } from "../../platform/server/http/listen";
import type { HttpLimits } from "../../platform/server/http/http-limits";
import type { AdmissionOptions } from "../../platform/server/admission/admission";
import type { DoorOptions } from "../guard/access/door";
import type { GatewayOptions } from "../supergraph/graph-gateway";
import type { ObserverOptions } from "../observability/gateway-observer";
import type { MayIntrospect } from "./plugins/limit-introspection";
import type { RateLimit } from "../guard/rate/rate-limit";
import type { TrustMode } from "../guard/trusted/trust";

/** What a gateway serves, to whom, and within what limits. */
export interface ServeOptions
  extends Omit<GatewayOptions, "knownOperations" | "counts" | "takeOvers">, DoorOptions, ObserverOptions {
  readonly port: number;
  readonly operationsFolder: string;
  readonly pagesFolder: string;
  /** How long an operation may take, in milliseconds; 30,000 when it is not said. */
  readonly operationTimeoutMs?: number;
  /** How many operations may run and wait; 256 and 256 when it is not said. */
  readonly admission?: AdmissionOptions;
  /** How much one request may ask for. */
  readonly limits?: OperationLimits;
  /** Whether answers tell what they may cost. */
  readonly showsCost?: boolean;
  /** What is done with operations that are not in the manifest of trusted documents. */
  readonly trustedDocuments?: TrustMode;
  readonly trustedDocumentsFile?: string;
  /** Whether everybody may see the schema, and is helped with its names; so they may when it is not said. */
  readonly introspection?: boolean;
  /** Who may see it where not everybody may. */
  readonly mayIntrospect?: MayIntrospect;
  /** How often one may ask; without it as often as one likes. */
  readonly rate?: RateLimit | undefined;
  /** The origins whose pages may ask; without any, only pages that this server sent. */
  readonly corsOrigins?: readonly string[];
  readonly http?: HttpLimits;
  readonly stopping?: Stopping;
}
