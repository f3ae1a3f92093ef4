import type { IncomingMessage } from "node:http";
import { BlockList, isIP } from "node:net";

/** Tells from where requests come, past proxies that are known. */
export class ClientAddress {
  private readonly proxies = new BlockList();

  /** @param proxies addresses, or networks as `10.0.0.0/8`. */
  constructor(proxies: readonly string[]) {
    for (const proxy of proxies) {
      const [address = "", length] = proxy.split("/");
      if (length === undefined) this.proxies.addAddress(address, familyOf(address));
      else this.proxies.addSubnet(address, Number(length), familyOf(address));
    }
  }

  /**
   * The address of a request's client. What `x-forwarded-for` says is believed as far as known proxies have written it:
   * from its end, up to the first address that is none of theirs.
   */
  of({ socket, headers }: IncomingMessage): string {
    let address = plain(socket.remoteAddress ?? "");
    const told = headers["x-forwarded-for"];
    if (told === undefined) return address;
    const hops = String(told).split(",").reverse();
    for (const hop of hops) {
      if (!this.isProxy(address)) return address;
      const before = plain(hop.trim());
      if (isIP(before) === 0) return address;
      address = before;
    }
    return address;
  }

  private isProxy(address: string): boolean {
    return isIP(address) !== 0 && this.proxies.check(address, familyOf(address));
  }
}

/** Whether a text is an address, or a network as `10.0.0.0/8`. */
export function isNetwork(text: string): boolean {
  const [address = "", length, ...more] = text.split("/");
  const version = isIP(address);
  if (version === 0 || more.length > 0) return false;
  return length === undefined || (/^\d{1,3}$/.test(length) && Number(length) <= (version === 4 ? 32 : 128));
}

/**
 * What stands for a client's address where clients are counted: an IPv6 address by its first half, since whoever has
 * one has all of them.
 */
export function networkOf(address: string): string {
  if (isIP(address) !== 6) return address;
  const [head = "", tail] = address.split("::");
  const before = head.split(":").filter((part) => part !== "");
  const after = (tail ?? "").split(":").filter((part) => part !== "");
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length);
  const parts = [...before, ...Array<string>(zeros).fill("0"), ...after];
  return `${parts
    .slice(0, 4)
    .map((part) => parseInt(part, 16).toString(16))
    .join(":")}::/64`;
}

/** An IPv4 address that came over an IPv6 socket is written as what it is. */
function plain(address: string): string {
  return address.startsWith("::ffff:") && isIP(address.slice(7)) === 4 ? address.slice(7) : address;
}

function familyOf(address: string): "ipv4" | "ipv6" {
  return isIP(address) === 6 ? "ipv6" : "ipv4";
}

const loopback = new BlockList();
loopback.addSubnet("127.0.0.0", 8, "ipv4");
loopback.addAddress("::1", "ipv6");

/** Whether an address to listen on is reached from the same machine only. */
export function isLoopback(host: string): boolean {
  const kind = isIP(host);
  if (kind === 0) return host.toLowerCase() === "localhost";
  return loopback.check(host, kind === 4 ? "ipv4" : "ipv6");
}
