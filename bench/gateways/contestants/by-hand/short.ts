import type { Ask } from "./nested";

const unitCode = "justice-3-4";
const unitQuery = `query ($request: Int!) { justiceUnit(code: "${unitCode}", request: $request) { name kind } }`;
const unitAwardsQuery = `query ($request: Int!, $representations: [_Any!]!) {
  _entities(representations: $representations) { ... on JusticeUnit { awards(request: $request) { year title { name } } } }
}`;

/** The code is known, so neither subgraph need wait for the other. */
export async function answerSmall(ask: Ask, request: number): Promise<object> {
  const representations = [{ __typename: "JusticeUnit", code: unitCode }];
  const [found, { _entities }] = await Promise.all([
    ask<{ justiceUnit: object | null }>("justice", unitQuery, { request }),
    ask<{ _entities: readonly (object | null)[] }>("awards", unitAwardsQuery, { request, representations }),
  ]);
  return { justiceUnit: found.justiceUnit && { ...found.justiceUnit, ..._entities[0] } };
}

const statisticsQuery = `query ($request: Int!) {
  statistics(request: $request) { sector year title cluster registered nominated awarded }
}`;

export function answerReport(ask: Ask, request: number): Promise<object> {
  return ask("awards", statisticsQuery, { request });
}
