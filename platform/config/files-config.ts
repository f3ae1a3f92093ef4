import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { isHttpAddress, wholeNumber } from "./variable-forms";

/** The largest file that can be allowed, in bytes: what an object store takes in one piece is larger. */
const largestBound = 1_073_741_824;
const usualBound = 26_214_400;

const example =
  "s3://bucket/prefix?endpoint=https://store.example&region=vn-north-1, or file:///srv/emulation/files";

/** Where files are that records rest on. */
export type FilesLocation =
  | { readonly kind: "folder"; readonly folder: string }
  | {
      readonly kind: "s3";
      readonly bucket: string;
      /** Before the names of all objects; empty, or with a slash at its end. */
      readonly prefix: string;
      /** An S3-compatible store; without it, Amazon's own of the region. */
      readonly endpoint: string | undefined;
      readonly region: string;
      /** Whether the bucket stands in the path of a request, and not in the name of its host. */
      readonly pathStyle: boolean;
      /** Where files are received before they are sent on. */
      readonly incoming: string;
    };

/** The variables by which is decided what is done with files. */
export const filesVariables = {
  FILES_URL: z
    .string()
    .refine((text) => locationOf(text, "") !== null, { error: `is an address like ${example}` })
    .optional(),
  FILE_MAX_BYTES: wholeNumber(1, largestBound, " of bytes").default(usualBound),
};

type FilesVariables = z.infer<z.ZodObject<typeof filesVariables>>;

/** Where files go, and how large each may be, in bytes. */
export interface FilesSettings {
  readonly location: FilesLocation;
  readonly most: number;
}

export function readFiles(
  { FILES_URL: url, FILE_MAX_BYTES: most }: FilesVariables,
  dataDir: string,
): FilesSettings {
  const folder = join(resolve(dataDir), "files");
  const location = url === undefined ? null : locationOf(url, folder);
  return { location: location ?? { kind: "folder", folder }, most };
}

const bucketForm = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
const prefixForm = /^[\w.-]+(?:\/[\w.-]+)*$/;
const regionForm = /^[a-z0-9-]{1,40}$/;
const parameters = ["endpoint", "region", "addressing"];

/** Reads an address of a store; null for a text that is none. */
function locationOf(text: string, folder: string): FilesLocation | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  if (url.username + url.password + url.hash !== "") return null;
  if (url.protocol === "file:") return folderOf(url);
  const { searchParams: given, hostname: bucket } = url;
  const path = url.pathname.replace(/^\/|\/$/g, "");
  const endpoint = given.get("endpoint") ?? undefined;
  const region = given.get("region") ?? "us-east-1";
  const addressing = given.get("addressing") ?? (endpoint === undefined ? "host" : "path");
  const isRight =
    url.protocol === "s3:" &&
    url.port === "" &&
    bucketForm.test(bucket) &&
    (path === "" || prefixForm.test(path)) &&
    (endpoint === undefined || isHttpAddress(endpoint)) &&
    regionForm.test(region) &&
    ["host", "path"].includes(addressing) &&
    [...given.keys()].every((name, at, all) => parameters.includes(name) && all.indexOf(name) === at);
  if (!isRight) return null;
  const prefix = path === "" ? "" : `${path}/`;
  const pathStyle = addressing === "path";
  return { kind: "s3", bucket, prefix, endpoint, region, pathStyle, incoming: join(folder, "incoming") };
}

function folderOf(url: URL): FilesLocation | null {
  if (url.search !== "" || url.host !== "") return null;
  try {
    return { kind: "folder", folder: resolve(fileURLToPath(url)) };
  } catch {
    return null;
  }
}
