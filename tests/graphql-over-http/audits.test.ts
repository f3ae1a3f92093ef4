import { serverAudits, type Audit } from "graphql-http";
import { sharedGraphUrl } from "../../testing/shared-graph";

/**
 * What the audits ask and the prevention of cross-site requests forbids: to answer a GET without a header that makes
 * a browser ask first.
 */
const heldBack: ReadonlyMap<string, string> = new Map([
  ["5A70", "a GET with a query alone"],
  ["D6D5", "a GET with variables that accepts application/graphql-response+json"],
  ["6A70", "a GET with variables that accepts application/json"],
]);

const url = () => `${sharedGraphUrl()}/graphql`;
const audits = serverAudits({ url });
const named = (some: readonly Audit[]) => some.map((audit) => [audit.id, audit.name, audit] as const);

describe("the graph keeps to GraphQL over HTTP:", () => {
  it.each(named(audits.filter(({ id }) => !heldBack.has(id))))("%s %s", async (_id, _name, audit) => {
    expect(await audit.fn()).toMatchObject({ status: "ok" });
  });

  it("every audit that is held back is one of them", () => {
    expect(audits.map(({ id }) => id)).toEqual(expect.arrayContaining([...heldBack.keys()]));
  });
});

describe("a GET is answered only with a header that no page of another site sends unasked:", () => {
  it.each([...heldBack])("%s, %s, is refused without it", async (held) => {
    const result = await audits.find(({ id }) => id === held)?.fn();
    expect(result).toMatchObject({ status: "notice", reason: "Response status code is not 200" });
  });

  it.each([...heldBack])("%s, %s, is answered with it", async (held) => {
    const withHeader = (to: Parameters<typeof fetch>[0], sent: RequestInit = {}) =>
      fetch(to, { ...sent, headers: { ...sent.headers, "apollo-require-preflight": "true" } });
    const audit = serverAudits({ url, fetchFn: withHeader }).find(({ id }) => id === held);
    expect(await audit?.fn()).toMatchObject({ status: "ok" });
  });
});
