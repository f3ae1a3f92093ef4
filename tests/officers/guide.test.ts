import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { buildSchema, Kind, parse, print, validate, type OperationDefinitionNode } from "graphql";
import type { Role } from "../../subgraphs/access-policy";
import { writeActions, type WriteAction } from "../../subgraphs/write-policy";
import { askAt } from "../../testing/ask";
import { root, startProcess, type RunningProcess } from "../../testing/start-process";
import { freshDatabase } from "../../testing/test-database";
import { tokenOfPerson, tokenSettings } from "../../testing/tokens";
import { stepNames, textOfStep, year } from "./steps";

const languages = ["en", "vi"] as const;
const folderOf = (language: string) => join(root, "docs", "officers", language);
const schema = buildSchema(readFileSync(join(root, "schema", "api.graphql"), "utf8"));
const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
/** A mutation that every sector has stands in the guide as the courts have it. */
const ofAllSectors = mutations.filter(({ name }) => !name.includes("Justice"));

/** The page of a step, taken apart. */
function pageOf(step: string, language: string) {
  const file = join(folderOf(language), `${step}.md`);
  const text = existsSync(file) ? readFileSync(file, "utf8") : "";
  const block = (mark: string) => new RegExp(`^\`\`\`${mark}\n(.*?)^\`\`\`$`, "ms").exec(text)?.[1] ?? "";
  const listed = (line: RegExp) =>
    [...(line.exec(text)?.[1] ?? "").matchAll(/`([^`]+)`/g)].map(([, one = ""]) => one);
  return {
    title: /^# (.*)$/m.exec(text)?.[1] ?? "",
    operation: block("graphql"),
    answer: block("json"),
    roles: listed(language === "en" ? /^\*\*Who\*\*: (.*)$/m : /^\*\*Ai thực hiện\*\*: (.*)$/m),
    errors: [...text.matchAll(/^- `([A-Z_]+)`: \S/gm)].map(([, code = ""]) => code),
  };
}

function operationOf(step: string): OperationDefinitionNode {
  const [operation] = parse(textOfStep(step)).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error(`${step} is no operation`);
  return operation;
}

/** The field of the schema by which a step writes. */
function fieldOf(step: string) {
  const [selection] = operationOf(step).selectionSet.selections;
  const name = selection?.kind === Kind.FIELD ? selection.name.value : "";
  const field = mutations.find((one) => one.name === name);
  if (!field) throw new Error(`${step} is none of the schema's mutations`);
  return field;
}

/** The row of the table of writing of a mutation. */
const actionOf = (field: string) => field.replace(/Court(?=[A-Z])/, "") as WriteAction;

describe("the steps that are saved for officers", () => {
  it("are of each mutation of the graph, as the courts have it", () => {
    const written = new Set(stepNames.map((step) => fieldOf(step).name));
    expect(ofAllSectors.map(({ name }) => name).filter((name) => !written.has(name))).toEqual([]);
  });

  it.each(stepNames)("%s has titles and a description, and writes only when it is told to", (step) => {
    expect(textOfStep(step)).toMatch(/^# vi: \S.*\n# en: \S.*\n# \S.*\nmutation [A-Z]\w*\(/);
    expect(validate(schema, parse(textOfStep(step))).map(({ message }) => message)).toEqual([]);
    const variables = operationOf(step).variableDefinitions ?? [];
    const [dryRun] = variables.filter(({ variable }) => variable.name.value === "dryRun");
    expect(dryRun?.defaultValue).toMatchObject({ kind: Kind.BOOLEAN, value: true });
    const required = variables.filter(
      ({ type, defaultValue }) => type.kind === Kind.NON_NULL_TYPE && !defaultValue,
    );
    expect(required).toEqual([]);
    expect(print(operationOf(step))).toContain("dryRun: $dryRun");
  });
});

describe.each(languages)("the guide for officers in %s", (language) => {
  it("has a page for each step, and no other but its list", () => {
    const pages = readdirSync(folderOf(language)).map((file) => file.replace(/\.md$/, ""));
    expect(pages.sort()).toEqual(["README", ...stepNames].sort());
    const list = readFileSync(join(folderOf(language), "README.md"), "utf8");
    const links = [...list.matchAll(/\]\((s\d\d[^)]*)\.md\)/g)].map(([, page]) => page);
    expect(links).toEqual(stepNames);
  });

  it.each(stepNames)("%s shows its step, the roles that take it and what can stand in its way", (step) => {
    const { operation, roles, errors, title } = pageOf(step, language);
    const field = fieldOf(step);
    const [titled] = textOfStep(step).match(new RegExp(`(?<=^# ${language}: ).*$`, "m")) ?? [];
    expect(title).toBe(titled);
    expect(operation).toBe(textOfStep(step).replace(/^# .*\n/gm, ""));
    const allowed: readonly Role[] = writeActions[actionOf(field.name)];
    expect([...roles].sort()).toEqual([...allowed].sort());
    const [, told = ""] = /^- Expected errors: (.*)\.$/m.exec(field.description ?? "") ?? [];
    const common = ["CONFLICT", "INVALID_VALUE", "KEY_REUSED", "NOT_FOUND", "REQUIRED"];
    expect([...errors].sort()).toEqual(told.split(", ").filter((code) => !common.includes(code)));
  });
});

type Payloads = Readonly<Record<string, unknown>>;

describe("the year of a cluster, as the guide tells it", () => {
  const database = freshDatabase();
  let graph: RunningProcess;
  const answers = new Map<string, unknown>();

  beforeAll(async () => {
    graph = await startProcess("start", [], { env: { ...database.env, ...tokenSettings } });
    for (const { step, role, variables } of year) {
      const given = { dryRun: false, ...variables };
      const answer = await askAt<Payloads>(graph.url, textOfStep(step), given, tokenOfPerson(role, role));
      expect([step, Object.values(answer.data)]).toEqual([
        step,
        [expect.objectContaining({ userErrors: [] })],
      ]);
      if (!answers.has(step)) answers.set(step, withoutChangeIds(answer));
    }
  });
  afterAll(async () => {
    await graph.stop();
    await database.remove();
  });

  it.each(stepNames)("%s answers what both pages show", (step) => {
    for (const language of languages) {
      const { answer } = pageOf(step, language);
      expect([language, JSON.parse(answer)]).toEqual([language, answers.get(step)]);
    }
  });
});

/** An answer as pages show it: the ids of writes are others each time. */
function withoutChangeIds(answer: unknown): unknown {
  return JSON.parse(JSON.stringify(answer).replace(/"changeId":"[^"]+"/g, '"changeId":"…"'));
}
