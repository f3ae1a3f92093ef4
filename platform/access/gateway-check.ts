import { timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { RequestFault } from "../server/http/request-fault";
import { anonymous, type Principal } from "./principal";
import { principalHeader, readPrincipal } from "./principal-header";
import { bodyHashOf, macOf, readSignature, signatureHeader, signatureWindow } from "./request-signature";
import { ReplayGuard } from "./replay-guard";
import type { SharedKeys } from "./shared-keys";
import type { Text } from "../languages/language";
import { texts } from "./access.texts";

/** A request whose headers are the gateway's; its body is not read yet. */
export interface SignedRequest {
  /** Who asks, when this is the body that was signed. @throws RequestFault 401 when it is not, or was sent before. */
  principalFor(body: Buffer): Principal;
}

/** Tells the requests of the gateway from all others. */
export interface GatewayCheck {
  /** Checks the headers of a request, so that nothing is read for who is not the gateway. @throws RequestFault 401 */
  open(request: IncomingMessage): SignedRequest;
}

/** Where no keys are shared nobody is known, whatever a request says of who asks. */
export const noGatewayCheck: GatewayCheck = { open: () => ({ principalFor: () => anonymous }) };

/** Knows the requests of the gateway to one subgraph by their signatures. */
export class SignatureCheck implements GatewayCheck {
  private readonly nonces = new ReplayGuard(2 * signatureWindow);

  constructor(
    private readonly subgraph: string,
    private readonly keys: SharedKeys,
  ) {}

  open({ headers, method = "", url: path = "" }: IncomingMessage): SignedRequest {
    const header = headers[signatureHeader];
    const principal = headers[principalHeader] ?? "";
    if (header === undefined) throw untrusted(texts.notSigned);
    const signature = typeof header === "string" ? readSignature(header) : null;
    const key = signature && this.keys.find(signature.keyId);
    if (!key || typeof principal !== "string") throw untrusted(texts.wrongSignature);
    const { time, nonce, bodyHash, mac } = signature;
    if (Math.abs(Date.now() - time) > signatureWindow) throw untrusted(texts.ofOtherTime);
    const { subgraph } = this;
    const expected = macOf({ subgraph, method, path, bodyHash, principal, time, nonce }, key.key);
    if (!timingSafeEqual(Buffer.from(mac), Buffer.from(expected))) throw untrusted(texts.wrongSignature);
    if (this.nonces.wasTaken(nonce, time)) throw untrusted(texts.sentBefore);
    const who = readPrincipal(principal);
    if (!who) throw untrusted(texts.nobodyAsks);
    return {
      principalFor: (body) => {
        if (bodyHashOf(body) !== bodyHash) throw untrusted(texts.wrongSignature);
        if (!this.nonces.take(nonce, time, Date.now())) throw untrusted(texts.sentBefore);
        return who;
      },
    };
  }
}

function untrusted(reason: Text): RequestFault {
  return new RequestFault(401, texts.untrusted({ reason }), {}, "UNTRUSTED_REQUEST");
}
