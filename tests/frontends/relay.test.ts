import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { parse, print, validate } from "graphql";
import { sharedGraphUrl } from "../../testing/shared-graph";
import { root } from "../../testing/start-process";
import { auditorToken } from "../../testing/tokens";
import { noToken, schema } from "./own-facts";
import { candidacies, withheldOf, type Candidacies } from "./protected-question";
import { relayEnvironment } from "./recipes/relay/environment";
import { withheldFields } from "./recipes/told-errors";

const folder = join(root, "tests/frontends/recipes/relay");
const read = (file: string) => readFileSync(join(folder, file), "utf8");

describe("what Relay's compiler made of the recipe", () => {
  const sources = [...read("units-of-sector.ts").matchAll(/graphql`([^`]*)`/g)].map(([, text = ""]) => text);
  const artifacts = readdirSync(join(folder, "__generated__")).map((file) => read(`__generated__/${file}`));

  it("is of the documents that the recipe has now", () => {
    const md5 = (text: string) => createHash("md5").update(text).digest("hex");
    const made = artifacts.flatMap((text) => /\.hash = "(\w+)"/.exec(text)?.[1] ?? []);
    expect([...new Set(made)].sort()).toEqual(sources.map((text) => md5(print(parse(text)))).sort());
  });

  it("are operations that fit the schema", () => {
    const persisted = Object.values(JSON.parse(read("persisted-queries.json")) as Record<string, string>);
    expect(persisted).toHaveLength(2);
    expect(persisted.flatMap((text) => validate(schema, parse(text)))).toEqual([]);
  });
});

describe("Relay's network by the recipe", () => {
  const asked = async (token: () => string | null) => {
    const told: (readonly [string, number])[] = [];
    const environment = relayEnvironment(`${sharedGraphUrl()}/graphql`, token, (errors) =>
      told.push(...withheldFields(errors)),
    );
    const parameters = { id: null, text: print(candidacies), name: "Candidacies" } as const;
    const answer = await environment
      .getNetwork()
      .execute({ ...parameters, operationKind: "query", metadata: {}, cacheID: "" }, {}, {})
      .toPromise();
    return { answer, told };
  };

  it("gives what is answered beside what needs a role, and tells of that", async () => {
    const { answer, told } = await asked(noToken);
    const { data } = answer as unknown as { data: Candidacies };
    expect(data.people.nodes.map(({ registrations }) => registrations)).toContain(null);
    expect(told).toEqual(withheldOf(data));
  });

  it("gives all of it to who has one", async () => {
    expect((await asked(auditorToken)).told).toEqual([]);
  });
});
