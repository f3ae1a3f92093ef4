import { isLoopback } from "./is-loopback";

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
