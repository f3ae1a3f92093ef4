import { sharedGraphUrl } from "../../testing/shared-graph";
import { refusalIn, send, sendBody, sendGet } from "./send";

const names = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "valueOf"];

/** A value for a key that JavaScript knows, as JSON: written in code it would be something else. */
const withKey = (name: string, json: string) => `{${JSON.stringify(name)}:${json}}`;

describe.each(names)("the name %s", (name) => {
  const url = () => sharedGraphUrl();
  const flag = "GOVERNMENT_EMULATION_FLAG";

  it("is an alias like any other", async () => {
    const query = `{ ${name}: title(code: "${flag}") { ${name}: code nested: legalBases { ${name}: citation } }
      sectors { ${name}: code clusters(first: 1) { ${name}: nodes { code ${name}: kind } } } }`;
    const { status, text } = await send(url(), { query });
    expect(status).toBe(200);
    expect(text).toMatch(new RegExp(`^\\{"data":\\{"${name}":\\{"${name}":"${flag}"`));
    expect(text).toContain(`{"${name}":"JUSTICE","clusters":{"${name}":[{"code":"`);
    expect(text).not.toContain('"errors"');
  });

  it("is a variable like any other, or is refused", async () => {
    const query = `query ($${name}: ID!) { title(code: $${name}) { code } }`;
    const answered = await sendBody(
      url(),
      `{"query":${JSON.stringify(query)},"variables":${withKey(name, `"${flag}"`)}}`,
    );
    if (name === "__proto__") {
      expect(refusalIn(answered)).toMatchObject({ code: "GRAPHQL_VALIDATION_FAILED" });
      return;
    }
    expect(answered.text).toBe(`{"data":{"title":{"code":"${flag}"}}}\n`);
    const missing = await sendBody(url(), `{"query":${JSON.stringify(query)},"variables":{}}`);
    expect(refusalIn(missing)).toMatchObject({ code: "BAD_USER_INPUT" });
  });

  it("is the name of an operation and of a fragment like any other", async () => {
    const query = `query ${name} { ...${name} } fragment ${name} on Query { __typename } query B { __typename ...${name} }`;
    const { text } = await send(url(), { query, operationName: name });
    expect(text).toBe('{"data":{"__typename":"Query"}}\n');
  });

  it.each([
    ["a field", `{ ${name} }`],
    ["a field of a type", `{ sectors { ${name} } }`],
    ["an argument", `{ awards(${name}: 1) { totalCount } }`],
    ["a field of an input", `{ awards(filter: { ${name}: 1 }) { totalCount } }`],
    ["a value of an enum", `{ sector(code: ${name}) { code } }`],
    ["a type", `{ node(id: 1) { ... on ${name} { id } } }`],
    ["a fragment", `{ ...${name} }`],
    ["a directive", `{ __typename @${name} }`],
  ])("is none of the schema, as %s", async (_what, query) => {
    expect(refusalIn(await send(url(), { query }))).toMatchObject({ code: "GRAPHQL_VALIDATION_FAILED" });
  });

  it("is none of an input, in a variable", async () => {
    const query = "query ($f: AwardFilter) { awards(filter: $f) { totalCount } }";
    const variables = `{"f":${withKey(name, '{"polluted":1}')}}`;
    const refused = await sendBody(url(), `{"query":${JSON.stringify(query)},"variables":${variables}}`);
    expect(refusalIn(refused)).toMatchObject({ code: "BAD_USER_INPUT" });
  });

  it("is nothing to be looked up: a code, an id, a path, a parameter or a header", async () => {
    const query = `{ title(code: "${name}") { code } unit: justice { unit(code: "${name}") { code } } }`;
    expect((await send(url(), { query })).text).toBe('{"data":{"title":null,"unit":{"unit":null}}}\n');
    expect(refusalIn(await send(url(), { query: `{ node(id: "${name}:x") { id } }` }))).toMatchObject({
      code: "INVALID_ID",
    });
    expect((await sendGet(url(), `/${name}`)).status).toBe(404);
    expect((await sendGet(url(), `/graphql?${name}=1`, { headers: { [name]: "1" } })).status).toBe(400);
  });

  it("beside the parameters changes nothing", async () => {
    const body = `{"query":"{ __typename }","extensions":${withKey(name, '{"polluted":1}')},${withKey(name, '{"variables":{},"polluted":1}').slice(1)}`;
    expect((await sendBody(url(), body)).text).toBe('{"data":{"__typename":"Query"}}\n');
  });
});
