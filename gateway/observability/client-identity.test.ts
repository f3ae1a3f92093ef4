import { clientOf, clientRequestIdOf } from "./client-identity";

const named = (name: string, version?: string) =>
  clientOf({
    "apollographql-client-name": name,
    ...(version === undefined ? {} : { "apollographql-client-version": version }),
  });

it.each([
  ["emulation-web", "2.4.1"],
  ["@graph/reports (staging)", "2025.07+build.7"],
  ["desk", undefined],
])("a client is known by its name and version: %s %s", (name, version) => {
  expect(named(name, version)).toEqual({ name, version });
});

it("a client that is not Apollo's is known by the headers that others send", () => {
  const headers = { "graphql-client-name": "urql-app", "graphql-client-version": "3" };
  expect(clientOf(headers)).toEqual({ name: "urql-app", version: "3" });
});

it.each([
  "",
  "a\u001b[31m",
  "a\nb",
  "a\u0000",
  "a\u0085",
  "http://user:password@host",
  'a"b',
  "<script>",
  "a;b",
])("what is no name is not written down: %j", (name) => {
  expect(named(name)).toBeUndefined();
  expect(clientRequestIdOf({ "x-request-id": name })).toBeUndefined();
});

it("a version that is none leaves the name, and a long name is cut", () => {
  expect(named("desk", "1\t2")).toEqual({ name: "desk", version: undefined });
  expect(named("a".repeat(5_000))?.name).toHaveLength(101);
});

it("the id of a client for its request is taken as it is", () => {
  const id = "0af76519-16cd-43dd-8448-eb211c80319c";
  expect(clientRequestIdOf({ "x-request-id": id })).toBe(id);
  expect(clientRequestIdOf({})).toBeUndefined();
});
