import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./compose-file";
import { dockerStages } from "./dockerfile";

const stages = dockerStages();
const last = stages.at(-1);
const made = ["node_modules", "dist"];

function argumentsOf(name: string): string[] {
  return stages.flatMap(({ instructions }) =>
    instructions.filter((instruction) => instruction.name === name).map(({ rest }) => rest),
  );
}

describe("the Dockerfile", () => {
  it("builds in one stage and ships another, both on the Node with the longest support", () => {
    expect(stages.map(({ name }) => name)).toEqual(["build", undefined]);
    for (const { image } of stages) expect(image).toBe("node:24-bookworm-slim");
  });

  it("copies what is there, from stages that are there", () => {
    for (const copy of argumentsOf("COPY")) {
      const [, stage, paths = ""] = /^(?:--from=(\S+) )?(.*)$/.exec(copy) ?? [];
      if (stage) expect(stages.map(({ name }) => name)).toContain(stage);
      const sources = paths.split(" ").slice(0, -1);
      expect(sources.length).toBeGreaterThan(0);
      for (const source of sources) {
        const path = source.replace(/^\/app\//, "");
        if (!made.includes(path)) expect([path, existsSync(join(root, path))]).toEqual([path, true]);
      }
    }
  });

  it("ships everything that a process reads at run time", () => {
    const shipped = last?.instructions
      .filter(({ name }) => name === "COPY")
      .map(({ rest }) => rest.split(" ")[1]);
    expect(shipped).toEqual(
      expect.arrayContaining([
        "/app/node_modules",
        "/app/dist",
        "/app/schema",
        "/app/data",
        "/app/subgraphs",
      ]),
    );
  });

  it("runs as a user who is not root, a command that is there", () => {
    expect(last?.instructions.find(({ name }) => name === "USER")?.rest).toBe("node");
    const command = last?.instructions.find(({ name }) => name === "CMD")?.rest ?? "[]";
    expect(JSON.parse(command)).toEqual(["node", "dist/commands/gateway.js"]);
    expect(existsSync(join(root, "commands/gateway.ts"))).toBe(true);
  });

  it("leaves out of the image what the machine has built, and its secrets", () => {
    const ignored = readFileSync(join(root, ".dockerignore"), "utf8").split("\n");
    expect(ignored).toEqual(
      expect.arrayContaining(["node_modules/", "dist/", ".data/", ".git/", "docker.env"]),
    );
  });
});
