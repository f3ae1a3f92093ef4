import type { Ask } from "./ask";

const code = "justice-3-4";
const unit = `query ($request: Int!) { justiceUnit(code: "${code}", request: $request) { name kind } }`;
const awards = `query ($request: Int!, $representations: [_Any!]!) {
  _entities(representations: $representations) { ... on JusticeUnit { awards(request: $request) { year title { name } } } }
}`;

/** The code is known, so neither subgraph need wait for the other. */
export async function answerSmall(ask: Ask, request: number): Promise<object> {
  const representations = [{ __typename: "JusticeUnit", code }];
  const [found, { _entities }] = await Promise.all([
    ask<{ justiceUnit: object | null }>("justice", unit, { request }),
    ask<{ _entities: readonly (object | null)[] }>("awards", awards, { request, representations }),
  ]);
  return { justiceUnit: found.justiceUnit && { ...found.justiceUnit, ..._entities[0] } };
}
