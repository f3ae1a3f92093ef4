import { appendFileSync, cpSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runCommand } from "../../testing/run-command";
import { root } from "../../testing/start-process";
import { temporaryFolder } from "../../testing/temporary-folder";

const check = (cwd = root) => runCommand("schema", ["--check"], {}, cwd);

it("finds nothing against the tree as it is", async () => {
  expect(await check()).toEqual({ code: 0, stdout: "", stderr: "" });
});

describe("in a tree whose schema/ is not what the code says", () => {
  const folder = temporaryFolder();
  const schema = (file: string) => join(folder.path, "schema", file);

  beforeEach(() => cpSync(join(root, "schema"), join(folder.path, "schema"), { recursive: true }));
  beforeAll(() => symlinkSync(join(root, "dist"), join(folder.path, "dist")));
  afterAll(() => folder.remove());

  it("names the files that were changed, and leaves them", async () => {
    for (const file of ["courts.graphql", "api.graphql"]) appendFileSync(schema(file), "# by hand\n");
    const { code, stderr } = await check(folder.path);
    expect(code).toBe(1);
    expect(stderr).toBe(
      "These files are not what the code says; run `npm run schema`:\n  courts.graphql\n  api.graphql\n",
    );
    expect(readFileSync(schema("api.graphql"), "utf8")).toMatch(/# by hand\n$/);
  });

  it("refuses to break what was released, unless the change is approved with a reason", async () => {
    const released = readFileSync(schema("api.graphql"), "utf8").replace(
      "type Query {",
      "type Query {\n  oldRoot: String",
    );
    writeFileSync(schema("api.released.graphql"), released);
    const refused = await check(folder.path);
    expect(refused.code).toBe(1);
    expect(refused.stderr).toMatch(/Breaking changes .*:\n {2}FIELD_REMOVED at Query\.oldRoot: /);

    writeFileSync(
      schema("approved-changes.json"),
      JSON.stringify([
        { path: "Query.oldRoot", type: "FIELD_REMOVED", reason: "nobody asked for it in a year" },
      ]),
    );
    expect(await check(folder.path)).toEqual({ code: 0, stdout: "", stderr: "" });
  });
});
