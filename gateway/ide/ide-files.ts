import { existsSync, readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { extname, join, relative, sep } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { entityTagOf } from "../../platform/server/http/entity-tag";

const compress = promisify(gzip);

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
  /** The body compressed, where that makes it a good deal smaller. */
  readonly gzipped: Buffer | null;
  readonly tag: string;
  /** Whether the name changes with the content, so that browsers may keep it for good. */
  readonly immutable: boolean;
}

/**
 * Reads the built pages into memory, by the path under which they are asked for, and compresses them once. None are
 * there before a build.
 */
export async function readPages(folder: string): Promise<ReadonlyMap<string, PageFile>> {
  if (!existsSync(folder)) return new Map();
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    await Promise.all(
      files.map(async (file) => {
        const path = `/${relative(folder, file).split(sep).join("/")}`;
        return [path === "/index.html" ? "/" : path, await readPage(file, path)] as const;
      }),
    ),
  );
}

async function readPage(file: string, path: string): Promise<PageFile> {
  const body = await readFile(file);
  const gzipped = await compress(body);
  return {
    type: mediaTypes[extname(file)] ?? "application/octet-stream",
    body,
    gzipped: gzipped.length < body.length * 0.9 ? gzipped : null,
    tag: entityTagOf(body),
    immutable: path.startsWith("/assets/"),
  };
}
