import type { IncomingMessage } from "node:http";
import type { Principal } from "../../../platform/access/principal";
import { networkOf, type ClientAddress } from "../../../platform/server/http/network-addresses";

/** As whom a request is counted: one who is known as such, wherever they ask from, any other by their address. */
export function askerOf({ kind, id }: Principal, request: IncomingMessage, addresses: ClientAddress): string {
  return kind === "anonymous" ? `address ${networkOf(addresses.of(request))}` : `${kind} ${id}`;
}
