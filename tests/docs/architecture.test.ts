import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { root } from "../../testing/start-process";

/** Folders whose own folders are boxes of the drawing too. */
const parted = ["gateway", "platform", "subgraphs"];
/** Folders without code that runs: they are in no drawing. */
const apart = ["data", "docs", "schema", "scripts", "web"];

const page = readFileSync(join(root, "docs", "architecture.md"), "utf8");
const [floorsDrawing = "", requestDrawing = ""] = [...page.matchAll(/```mermaid\n(.*?)```/gs)].map(
  ([, text]) => text,
);

/** The labels of a drawing's boxes: `guard["gateway/guard"]`. */
function boxesOf(drawing: string): string[] {
  return [...drawing.matchAll(/^\s*(?!subgraph\b)\w+\["([\w/-]+)"\]/gm)].map(([, label]) => label ?? "");
}

/** The boxes of each floor, the highest first. */
function floorsOf(drawing: string): string[][] {
  return [...drawing.matchAll(/^\s*subgraph .*?\n(.*?)^\s*end$/gms)].map(([, body]) => boxesOf(body ?? ""));
}

function foldersOf(folder: string): string[] {
  return readdirSync(join(root, folder))
    .filter((name) => !/^\.|^node_modules$|^dist$|^coverage$/.test(name))
    .filter((name) => statSync(join(root, folder, name)).isDirectory())
    .filter((name) => apart.includes(name) || filesBelow(join(folder, name)).length > 0)
    .map((name) => (folder === "" ? name : `${folder}/${name}`));
}

const drawn = boxesOf(floorsDrawing);

describe("the drawings of docs/architecture.md", () => {
  it("are two: the floors, and the way of a request", () => {
    expect(drawn.length).toBeGreaterThan(20);
    expect(boxesOf(requestDrawing).length).toBeGreaterThan(8);
  });

  it("have a folder of the project for each box", () => {
    const isFolder = (path: string) => statSync(join(root, path), { throwIfNoEntry: false })?.isDirectory();
    expect([...drawn, ...boxesOf(requestDrawing)].filter((label) => !isFolder(label))).toEqual([]);
  });

  it("have a box for each folder that holds code which runs", () => {
    const wanted = foldersOf("").flatMap((folder) =>
      parted.includes(folder) ? foldersOf(folder) : [folder],
    );
    expect([...drawn].sort()).toEqual(wanted.filter((folder) => !apart.includes(folder)).sort());
  });

  it("put each folder above those that it imports, or beside them", () => {
    const floors = floorsOf(floorsDrawing);
    const floorOf = (label: string) => floors.findIndex((floor) => floor.includes(label));
    const climbing = drawn
      .flatMap((from) => importsOf(from).map((to) => [from, to] as const))
      .filter(([from, to]) => floorOf(to) < floorOf(from));
    expect([...new Set(climbing.map(([from, to]) => `${from} imports ${to}`))]).toEqual([]);
  });
});

/** The other boxes that the files below a box import; tests aside. */
function importsOf(box: string): string[] {
  return filesBelow(box).flatMap((file) =>
    [...readFileSync(join(root, file), "utf8").matchAll(/(?:\bfrom |\bimport\()\s*"(\.[^"]+)"/g)]
      .map(([, path]) => relative(root, resolve(root, dirname(file), path ?? "")).replaceAll("\\", "/"))
      .flatMap((path) => drawn.find((label) => path.startsWith(`${label}/`)) ?? [])
      .filter((label) => label !== box),
  );
}

function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !/\.test\.ts$|testkit/.test(file))
    .map((file) => `${folder}/${file}`);
}
