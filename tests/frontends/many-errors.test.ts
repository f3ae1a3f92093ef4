import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ask } from "../../testing/ask-graph";
import { root } from "../../testing/start-process";

const page = readFileSync(join(root, "docs", "errors.md"), "utf8");

describe("docs/errors.md", () => {
  it("shows the one error that a field which needs a role has, whatever the number of its rows", async () => {
    const [, section = ""] = page.split("## Many errors of one kind");
    const [, query = ""] = /is told, of `(.*?)`/.exec(section) ?? [];
    const [, shown = ""] = /```json\n(.*?)```/s.exec(section) ?? [];
    const { data, errors } = await ask<{ people: { nodes: readonly object[] } }>(query);
    const { nodes } = data.people;
    const { extensions, ...told } = JSON.parse(shown);
    expect(errors).toEqual([{ ...told, extensions: { ...extensions, count: nodes.length } }]);
    const name = expect.any(String);
    expect(nodes).toEqual(nodes.map(() => ({ fullName: name, registrations: null })));
  });
});
