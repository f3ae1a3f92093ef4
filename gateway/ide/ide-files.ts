import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join, relative, sep } from "node:path";

const mediaTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".ico": "image/x-icon",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
  ".ttf": "font/ttf",
  ".json": "application/json; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
};

/** A file of the pages, ready to send. */
export interface PageFile {
  readonly type: string;
  readonly body: Buffer;
  /** Whether the name changes with the content, so that browsers may keep it for good. */
  readonly immutable: boolean;
}

/** Reads the built pages into memory, by the path under which they are asked for. None are there before a build. */
export function readPages(folder: string): ReadonlyMap<string, PageFile> {
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    files.map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const path = `/${relative(folder, file).split(sep).join("/")}`;
      const type = mediaTypes[extname(file)] ?? "application/octet-stream";
      return [
        path === "/index.html" ? "/" : path,
        { type, body: readFileSync(file), immutable: path.startsWith("/assets/") },
      ];
    }),
  );
}
