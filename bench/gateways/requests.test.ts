import { requestsOf } from "./requests";

const url = new URL("http://127.0.0.1:4000/graphql");
const operation = {
  name: "small",
  query: "query small($request: Int!) { unit(request: $request) { name } }",
};

describe("requests of the contest", () => {
  it("are never alike, whoever is asked, and are of one length", () => {
    const [one, other] = [requestsOf(url, operation), requestsOf(url, operation)];
    const bodies = Array.from({ length: 50 }, () => [one().body, other().body]).flat();
    expect(new Set(bodies).size).toBe(100);
    expect(new Set(bodies.map((body) => body.length)).size).toBe(1);
  });

  it("keep the text of the operation, and bear variables of their own", () => {
    const next = requestsOf(url, { ...operation, variables: (request) => ({ double: request * 2 }) });
    const [first, second] = [JSON.parse(next().body), JSON.parse(next().body)];
    expect(first.query).toBe(operation.query);
    expect(second.query).toBe(operation.query);
    expect(first.variables.double).toBe(first.variables.request * 2);
    expect(second.variables.request).toBe(first.variables.request + 1);
  });
});
