import type { IncomingMessage } from "node:http";
import { BlockList, isIP } from "node:net";
import { cutShort } from "../../text/shown-text";

/** Is told of an entry that a proxy has written and that is no address, and by which proxy. */
type OnUnreadable = (entry: string, proxy: string) => void;

/** How many proxies are told of that write what is no address. */
const mostReported = 100;

/** Tells from where requests come, past proxies that are known. */
export class ClientAddress {
  private readonly proxies = new BlockList();
  private readonly reported = new Set<string>();

  /**
   * @param proxies addresses, or networks as `10.0.0.0/8`.
   * @param onUnreadable is told once for each proxy.
   */
  constructor(
    proxies: readonly string[],
    private readonly onUnreadable?: OnUnreadable,
  ) {
    for (const proxy of proxies) {
      const [address = "", length] = proxy.split("/");
      if (length === undefined) this.proxies.addAddress(address, familyOf(address));
      else this.proxies.addSubnet(address, Number(length), familyOf(address));
    }
  }

  /**
   * The address of a request's client. What `x-forwarded-for` says is believed as far as known proxies have written it:
   * from its end, up to the first address that is none of theirs. What stands before an entry that is no address may be the
   * client's own word: then the request is the proxy's that has written the entry, and who runs it is told.
   */
  of({ socket, headers }: IncomingMessage): string {
    let address = readAddress(socket.remoteAddress ?? "") ?? "";
    const told = headers["x-forwarded-for"];
    if (told === undefined) return address;
    const hops = String(told)
      .split(",")
      .map((hop) => hop.trim())
      .filter((hop) => hop !== "")
      .reverse();
    for (const hop of hops) {
      if (!this.isProxy(address)) return address;
      const before = readAddress(hop);
      if (before === null) {
        this.report(hop, address);
        return address;
      }
      address = before;
    }
    return address;
  }

  private report(entry: string, proxy: string): void {
    if (this.reported.has(proxy) || this.reported.size >= mostReported) return;
    this.reported.add(proxy);
    this.onUnreadable?.(cutShort(entry), proxy);
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

/** With a port, in brackets or without; the address of an interface has its zone behind it. */
const written = /^(?:\[([^\]]*)\](?::\d{1,5})?|([\d.]+):\d{1,5}|([^[\]]*))$/;

/**
 * The address in a text as proxies write it: with a port, `203.0.113.9:4711` or `[2001:db8::1]:443`, in quotes, and with a
 * zone; null where there is none. An IPv4 address that is written as an IPv6 one is given as what it is.
 */
export function readAddress(text: string): string | null {
  const unquoted = text.replace(/^"(.*)"$/, "$1").trim();
  const [, inBrackets, withPort, alone] = written.exec(unquoted) ?? [];
  const [address = ""] = (inBrackets ?? withPort ?? alone ?? "").split("%");
  const kind = isIP(address);
  if (kind === 4) return inBrackets === undefined ? address : null;
  return kind === 6 ? mappedIn(address) : null;
}

/** As `::ffff:c633:6401`, which is 198.51.100.1. */
function mappedIn(address: string): string {
  const shortest = new URL(`http://[${address}]`).hostname.slice(1, -1);
  const [, high, low] = /^::ffff:([\da-f]{1,4}):([\da-f]{1,4})$/.exec(shortest) ?? [];
  if (high === undefined || low === undefined) return shortest;
  const [upper, lower] = [parseInt(high, 16), parseInt(low, 16)];
  return [upper >> 8, upper & 255, lower >> 8, lower & 255].join(".");
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
