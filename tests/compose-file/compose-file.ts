import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parse } from "yaml";

export const root = resolve(__dirname, "../..");

export interface Service {
  readonly image: string;
  readonly build?: string;
  readonly command: readonly string[];
  readonly mem_limit?: string;
  readonly pids_limit?: number;
  readonly environment: Readonly<Record<string, string>>;
  readonly ports?: readonly string[];
  readonly volumes?: readonly string[];
  readonly configs?: readonly { readonly source: string }[];
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly healthcheck?: { readonly test: readonly string[]; readonly interval: string };
}

export interface ComposeFile {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes: Readonly<Record<string, unknown>>;
  readonly configs: Readonly<Record<string, unknown>>;
}

export const composeText = readFileSync(join(root, "docker-compose.yml"), "utf8");

/** The compose file as an engine reads it, before it puts variables in. */
export const composeFile = parse(composeText, { merge: true }) as ComposeFile;

/** A text with its variables put in: what is given, else the default that stands beside the name. */
export function withVariables(text: string, given: Readonly<Record<string, string>>): string {
  return text.replace(
    /\$\{(\w+)(?::-([^}]*)|:\?[^}]*)?\}/g,
    (_, name: string, fallback: string | undefined) => given[name] ?? fallback ?? "",
  );
}
