import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { FaultLog } from "../../faults/fault-log";
import { listFiles } from "./list-files";

const top = mkdtempSync(join(tmpdir(), "list-files-"));
afterAll(() => rmSync(top, { recursive: true }));

/** A new folder with some files; the names of folders are made, too. */
function folderOf(name: string, ...files: string[]): string {
  const folder = join(top, name);
  mkdirSync(folder, { recursive: true });
  for (const file of files) {
    mkdirSync(join(folder, file, ".."), { recursive: true });
    writeFileSync(join(folder, file), "code\n");
  }
  return folder;
}

/** What is listed of some sources, and what is told of the rest, both without the name of the test's folder. */
async function listed(...sources: string[]): Promise<{ labels: string[]; faults: string[] }> {
  const log = new FaultLog();
  const files = await listFiles(sources, log);
  return {
    labels: files.map(({ label }) => label),
    faults: log.faults().items.map(({ file, allowed }) => `${file.replace(`${top}/`, "")}: ${allowed.en}`),
  };
}

describe("the files of a source", () => {
  it("are all that is below it, without hidden files, locks and notes", async () => {
    const folder = folderOf("plain", "b.csv", "in/a.csv", ".git/x.csv", "~$b.csv", "note.md");
    expect(await listed(folder, join(folder, "b.csv"))).toEqual({
      labels: ["plain/b.csv", "plain/in/a.csv"],
      faults: [],
    });
  });

  it("are named by the folder, however it is written", async () => {
    const folder = folderOf("outer/inner", "a.csv");
    expect((await listed(join(folder, "..", "inner", "."))).labels).toEqual(["inner/a.csv"]);
    expect((await listed(`${folder}/../../outer/inner/..`)).labels).toEqual(["outer/inner/a.csv"]);
  });

  it("are not looked for behind links to folders, which may lead in a circle", async () => {
    const folder = folderOf("circle", "a.csv");
    symlinkSync(".", join(folder, "one"));
    symlinkSync(".", join(folder, "two"));
    const told = "this is a link to a folder, and is not followed";
    expect(await listed(folder)).toEqual({
      labels: ["circle/a.csv"],
      faults: [`circle/one: ${told}`, `circle/two: ${told}`],
    });
  });

  it("are not those that a link leads out to, nor what it leads nowhere to", async () => {
    const folder = folderOf("links", "real/a.csv");
    folderOf("links-outside", "b.csv");
    symlinkSync("../links-outside/b.csv", join(folder, "b.csv"));
    symlinkSync("nowhere", join(folder, "c.csv"));
    symlinkSync("d.csv", join(folder, "d.csv"));
    expect(await listed(folder)).toEqual({
      labels: ["links/real/a.csv"],
      faults: [
        "links/b.csv: this is a link that leads out of the folder, and is not followed",
        "links/c.csv: cannot be read (ENOENT)",
        "links/d.csv: cannot be read (ELOOP)",
      ],
    });
  });

  it("are those that a link within it, or the source's own link, leads to, once each", async () => {
    const folder = folderOf("mounted", ".version/a.csv", "b.csv");
    symlinkSync(".version/a.csv", join(folder, "a.csv"));
    symlinkSync("b.csv", join(folder, "c.csv"));
    symlinkSync(folder, join(top, "source"));
    expect(await listed(join(top, "source"))).toEqual({
      labels: ["source/a.csv", "source/b.csv"],
      faults: [],
    });
  });

  it("are files, and neither pipes nor sockets nor devices", async () => {
    const folder = folderOf("specials");
    execFileSync("mkfifo", [join(folder, "a.csv")]);
    symlinkSync("a.csv", join(folder, "b.csv"));
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(join(folder, "c.csv"), resolve));
    const found = await listed(folder, join(folder, "a.csv"), "/dev/null");
    await new Promise((resolve) => server.close(resolve));
    expect(found).toEqual({
      labels: [],
      faults: [
        "/dev/null: this is a device, and no file",
        "specials/a.csv: this is a pipe, and no file",
        "specials/a.csv: this is a pipe, and no file",
        "specials/b.csv: this is a pipe, and no file",
        "specials/c.csv: this is a socket, and no file",
      ],
    });
  });

  it("have names in UTF-8", async () => {
    const folder = folderOf("names");
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0xe9]), Buffer.from(".csv")]), "");
    expect((await listed(folder)).faults).toEqual([
      "names/\ufffd.csv: the name of this file is not in UTF-8",
    ]);
  });

  it("stand at most 32 folders deep, and are at most 10,000", async () => {
    const deep = folderOf(`deep/${"d/".repeat(32)}`, "a.csv");
    expect((await listed(join(top, "deep"))).faults).toEqual([
      `${deep.replace(`${top}/`, "").replace(/\/$/, "")}: folders are nested more than 32 deep here`,
    ]);
    const many = folderOf("many", ...Array.from({ length: 10_001 }, (_, at) => `${10_000 + at}.csv`));
    const { labels, faults } = await listed(many);
    expect(labels).toHaveLength(10_000);
    expect(faults).toEqual(["many/20000.csv: there are more than 10000 files here"]);
  });
});
