import { createSecretKey, type KeyObject } from "node:crypto";
import { shortestSecret, type SharedKeySource } from "../config/access-config";
import { reloadedFile } from "../config/reloaded-file";
import { StartError } from "../errors/start-error";
import type { Logger } from "../observability/logger";

/** A key that gateway and subgraphs share. */
export interface SharedKey {
  readonly id: string;
  readonly key: KeyObject;
}

/** The keys that gateway and subgraphs share: the first signs, all check, so that one can be exchanged for another. */
export interface SharedKeys {
  signing(): SharedKey;
  find(id: string): SharedKey | undefined;
}

const idForm = /^[A-Za-z0-9_-]{1,32}$/;

/**
 * Opens the keys that the configuration names; those in a file are read anew when it changes.
 * @throws StartError that says what is wrong, and repeats no key.
 */
export function openSharedKeys(source: SharedKeySource, log: Logger): SharedKeys {
  if ("file" in source) {
    const file = reloadedFile({
      file: source.file,
      variable: "SUBGRAPH_KEY_FILE",
      read: readSharedKeys,
      log,
    });
    return {
      signing: () => first(file.current()),
      find: (id) => file.current().find((key) => key.id === id),
    };
  }
  const keys = readFromVariable(source.text);
  return { signing: () => first(keys), find: (id) => keys.find((key) => key.id === id) };
}

function readFromVariable(text: string): readonly SharedKey[] {
  try {
    return readSharedKeys(text);
  } catch (error) {
    throw new StartError(`The configuration is wrong. SUBGRAPH_KEYS: ${(error as Error).message}.`);
  }
}

/** Reads keys written as `id=key`, with commas or line ends between. @throws Error that repeats no key. */
export function readSharedKeys(text: string): readonly SharedKey[] {
  const keys = text
    .split(/[,\n\r]+/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "")
    .map(readSharedKey);
  if (keys.length === 0) throw new Error("has no key; it is a list like first=…,second=…");
  const ids = keys.map(({ id }) => id);
  const double = ids.find((id, at) => ids.indexOf(id) !== at);
  if (double !== undefined) throw new Error(`has two keys called ${double}`);
  return keys;
}

function readSharedKey(entry: string, at: number): SharedKey {
  const end = entry.indexOf("=");
  const [id, secret] = [entry.slice(0, Math.max(end, 0)), entry.slice(end + 1)];
  if (end < 0 || !idForm.test(id))
    throw new Error(`entry ${at + 1} is not of the form id=key, with an id of letters, digits, _ and -`);
  if (secret.length < shortestSecret)
    throw new Error(`the key ${id} has ${secret.length} characters; it has at least ${shortestSecret}`);
  return { id, key: createSecretKey(secret, "utf8") };
}

function first([key]: readonly SharedKey[]): SharedKey {
  if (!key) throw new Error("there is no shared key");
  return key;
}
