import { randomBytes } from "node:crypto";
import type { Principal } from "./principal";
import { principalHeader, writePrincipal } from "./principal-header";
import { bodyHashOf, macOf, signatureHeader, writeSignature } from "./request-signature";
import type { SharedKeys } from "./shared-keys";

/** A request that is to be signed. */
export interface UnsignedRequest {
  readonly subgraph: string;
  readonly method: string;
  readonly path: string;
  readonly body: string;
  readonly principal: Principal;
}

/** Signs the requests of a gateway to its subgraphs. */
export class RequestSigner {
  /** No other process begins its nonces so, and none of this one's is used twice. */
  private readonly prefix = randomBytes(16).toString("base64url");
  private count = 0;

  constructor(private readonly keys: SharedKeys) {}

  /** The headers by which the subgraph knows that the request is the gateway's, and who asks. */
  headersFor({ subgraph, method, path, body, principal: who }: UnsignedRequest): Record<string, string> {
    const { id: keyId, key } = this.keys.signing();
    const time = Date.now();
    const nonce = `${this.prefix}${(this.count++).toString(36)}`;
    const principal = writePrincipal(who);
    const bodyHash = bodyHashOf(body);
    const mac = macOf({ subgraph, method, path, bodyHash, principal, time, nonce }, key);
    const signature = writeSignature({ keyId, time, nonce, bodyHash, mac });
    return principal === ""
      ? { [signatureHeader]: signature }
      : { [principalHeader]: principal, [signatureHeader]: signature };
  }
}
