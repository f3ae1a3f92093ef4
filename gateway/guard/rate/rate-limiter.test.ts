import type { IncomingMessage } from "node:http";
import { anonymous, type Principal } from "../../../platform/access/principal";
import { ClientAddress } from "../../../platform/server/http/network-addresses";
import { RequestFault } from "../../../platform/server/http/request-fault";
import type { Authentication } from "../access/authentication";
import { MemoryTokenBuckets } from "./memory-token-buckets";
import { RateLimiter } from "./rate-limiter";

const lan: Principal = { id: "lan", name: null, kind: "person", grants: [] };
const from = (address: string) => ({ socket: { remoteAddress: address }, headers: {} }) as IncomingMessage;
const letting = (principal: Principal): Authentication => ({
  authenticate: () => principal,
  close: () => undefined,
});
const closed: Authentication = {
  authenticate: () => {
    throw new RequestFault(401, { en: "no", vi: "không" });
  },
  close: () => undefined,
};

/** Lets two requests a minute. Gives what comes of some, each authenticated in some way, from an address. */
async function outcomes(...requests: readonly (readonly [Authentication, string])[]) {
  const rate = new RateLimiter({
    perMinute: 2,
    buckets: new MemoryTokenBuckets(2),
    addresses: new ClientAddress([]),
  });
  const told: unknown[] = [];
  for (const [authentication, address] of requests) {
    const outcome = await rate
      .admit(from(address), authentication)
      .catch((fault: RequestFault) => fault.status);
    told.push(typeof outcome === "number" ? outcome : outcome.id);
  }
  return told;
}

it("who is known is counted as such, wherever they ask from", async () => {
  const authentication = letting(lan);
  expect(
    await outcomes(
      [authentication, "198.51.100.1"],
      [authentication, "198.51.100.2"],
      [authentication, "198.51.100.3"],
    ),
  ).toEqual(["lan", "lan", 429]);
});

it("who is not known is counted by address, apart from those who are", async () => {
  const open = letting(anonymous);
  const here = "198.51.100.1";
  expect(await outcomes([open, here], [open, here], [open, here], [letting(lan), here])).toEqual([
    "anonymous",
    "anonymous",
    429,
    "lan",
  ]);
});

it("who was not let in is counted by address, and told to wait in the end", async () => {
  const here = "2001:db8::1";
  expect(await outcomes([closed, here], [closed, "2001:db8::2"], [closed, here])).toEqual([401, 401, 429]);
});
