import type { IncomingMessage } from "node:http";
import { ClientAddress, isNetwork, networkOf, isLoopback, readAddress } from "./network-addresses";

const from = (remoteAddress: string, forwarded?: string) =>
  ({
    socket: { remoteAddress },
    headers: forwarded === undefined ? {} : { "x-forwarded-for": forwarded },
  }) as unknown as IncomingMessage;

const addresses = new ClientAddress(["10.0.0.0/8", "192.168.1.7", "fd00::/8"]);

describe("a request comes from", () => {
  it.each([
    ["its connection", "203.0.113.9", undefined, "203.0.113.9"],
    ["its connection, when no proxy says otherwise", "203.0.113.9", "198.51.100.1", "203.0.113.9"],
    ["whom a proxy names", "10.1.2.3", "198.51.100.1", "198.51.100.1"],
    ["the last that is no proxy", "10.1.2.3", "1.1.1.1, 198.51.100.1, 192.168.1.7", "198.51.100.1"],
    ["the first, when all are proxies", "10.1.2.3", "10.0.0.9, 192.168.1.7", "10.0.0.9"],
    ["the proxy, when it names no address", "10.1.2.3", "unknown", "10.1.2.3"],
    ["whom a proxy names, over IPv6", "fd00::1", "2001:db8::5", "2001:db8::5"],
    ["whom a proxy names with a port", "10.1.2.3", "203.0.113.9:4711", "203.0.113.9"],
    ["whom a proxy names with a port, over IPv6", "10.1.2.3", "[2001:db8::1]:443", "2001:db8::1"],
    ["whom a proxy names in quotes", "10.1.2.3", '"[2001:db8::1]:443"', "2001:db8::1"],
    ["past proxies with ports", "10.1.2.3", "198.51.100.1:1, 192.168.1.7:2, [fd00::2]:3", "198.51.100.1"],
    ["past entries that are empty", "10.1.2.3", "198.51.100.1,, 192.168.1.7 ,", "198.51.100.1"],
    [
      "the proxy that names none, and no address before it",
      "10.1.2.3",
      "1.1.1.1, _hidden, 192.168.1.7",
      "192.168.1.7",
    ],
    ["its connection, when the header is empty", "10.1.2.3", " , ", "10.1.2.3"],
    ["an IPv4 address that came over IPv6", "::ffff:10.1.2.3", "::ffff:198.51.100.1", "198.51.100.1"],
  ])("%s", (_what, connection, forwarded, address) => {
    expect(addresses.of(from(connection, forwarded))).toBe(address);
  });
});

it("a proxy that writes what is no address is told of once", () => {
  const told: string[] = [];
  const watching = new ClientAddress(["10.0.0.0/8"], (entry, proxy) => told.push(`${proxy}: ${entry}`));
  for (let asked = 0; asked < 3; asked += 1) watching.of(from("10.0.0.1", "unknown"));
  watching.of(from("10.0.0.2", "x".repeat(1_000)));
  watching.of(from("203.0.113.9", "unknown"));
  expect(told).toEqual(["10.0.0.1: unknown", `10.0.0.2: ${"x".repeat(100)}…`]);
});

it.each([
  ["203.0.113.9", "203.0.113.9"],
  ["203.0.113.9:65535", "203.0.113.9"],
  ["[2001:DB8::1]", "2001:db8::1"],
  ["2001:0db8:0:0::1", "2001:db8::1"],
  ["fe80::1%eth0", "fe80::1"],
  ["[fe80::1%25eth0]:80", "fe80::1"],
  ["::ffff:198.51.100.1", "198.51.100.1"],
  ["::FFFF:c633:6401", "198.51.100.1"],
  ["[::ffff:c633:6401]:80", "198.51.100.1"],
  ["0:0:0:0:0:ffff:198.51.100.1", "198.51.100.1"],
  ['"203.0.113.9:80"', "203.0.113.9"],
  ["203.0.113.9:", null],
  ["203.0.113.9:x", null],
  ["[203.0.113.9]:80", null],
  ["203.0.113", null],
  ["203.0.113.9.1", null],
  ["[2001:db8::1", null],
  ["2001:db8::1]:443", null],
  ["for=203.0.113.9", null],
  ["unknown", null],
  ["", null],
])("%s is read as the address %s", (text, address) => expect(readAddress(text)).toBe(address));

it.each([
  ["198.51.100.1", "198.51.100.1"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
  ["2001:db8:1:2::", "2001:db8:1:2::/64"],
  ["2001:0db8::1", "2001:db8:0:0::/64"],
  ["::1", "0:0:0:0::/64"],
])("%s is counted as %s", (address, network) => expect(networkOf(address)).toBe(network));

it.each([
  ["10.0.0.5", true],
  ["10.0.0.0/8", true],
  ["fd00::/8", true],
  ["10.0.0.0/33", false],
  ["10.0.0.0/8/8", false],
  ["10.0.0", false],
  ["proxy", false],
])("%s is an address or a network: %s", (text, is) => expect(isNetwork(text)).toBe(is));

it.each(["127.0.0.1", "127.255.0.9", "::1", "::ffff:127.0.0.1", "localhost", "LOCALHOST"])(
  "%s is reached from this machine only",
  (host) => expect(isLoopback(host)).toBe(true),
);

it.each([
  "0.0.0.0",
  "::",
  "10.0.0.5",
  "126.0.0.1",
  "::2",
  "::ffff:10.0.0.1",
  "localhost.example",
  "gateway",
  "",
])("%j may be reached from elsewhere", (host) => expect(isLoopback(host)).toBe(false));
