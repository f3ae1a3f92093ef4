import { StartError } from "../../platform/errors/start-error";

/** How much is told of what Apollo's libraries say, in characters. */
const mostTold = 300;

/** What is wrong with a supergraph, and what to do about it. */
interface Finding {
  readonly found: string;
  readonly remedy: string;
}

/** What a supergraph that cannot be served is told as, in one line: what was found in it, and what helps. */
export function explainLoadFailure(file: string, error: unknown): Error {
  if (error instanceof StartError) return error;
  const message = error instanceof Error ? error.message : String(error);
  const { found, remedy } =
    unknownFeatures(message) ?? unknownVersion(message) ?? notComposed(message) ?? damage(message);
  return new StartError(`The supergraph ${file} cannot be served: ${found}. ${remedy}`);
}

/** Features that a gateway has to heed, for what is run or for who may read, and that ours does not know. */
function unknownFeatures(message: string): Finding | null {
  const features = [...message.matchAll(/^feature (\S+) is for: ([A-Z]+) but is unsupported$/gm)];
  if (features.length === 0) return null;
  const named = features.map(([, url, purpose]) => `${url} (for: ${purpose})`);
  return {
    found: shorten(`it needs ${named.join(" and ")}, which this gateway does not know`),
    remedy: `Compose it without, or serve it by a gateway that knows ${named.length > 1 ? "them" : "it"}.`,
  };
}

function unknownVersion(message: string): Finding | null {
  const known = /unsupported (\w+) spec version (\S+) \(supported versions: ([^)]*)\)/.exec(message);
  const unknown = /unknown version (\S+) of the (\w+) spec/.exec(message);
  const [specification, version] = known ? known.slice(1) : [unknown?.[2], unknown?.[1]];
  if (specification === undefined) return null;
  return {
    found: `it is written in ${version} of the specification "${specification}", and this gateway does not know that version`,
    remedy: known?.[3]
      ? `Compose it by a release that writes one of ${known[3]}.`
      : "Compose it by an earlier release.",
  };
}

function notComposed(message: string): Finding | null {
  if (!/must (?:be a core schema|use the join spec)/.test(message)) return null;
  return {
    found:
      "its schema does not link the specification by which subgraphs are joined (https://specs.apollo.dev/join)",
    remedy: "Give the output of composition.",
  };
}

/** What composition does not write, or ours does not. */
function damage(message: string): Finding {
  const [, subgraph] = /^\[(.+?)\] /m.exec(message) ?? [];
  const [, line] = /^GraphQL request:(\d+):\d+$/m.exec(message) ?? [];
  const place = (subgraph ? ` in the subgraph "${subgraph}"` : "") + (line ? ` (line ${line})` : "");
  return {
    found: firstCause(message) + place,
    remedy:
      "Give it as composition has written it; if nobody has changed it since, compose it by an earlier release.",
  };
}

/** The first of the reasons that a message of several lines gives, without what it advises to who composes. */
function firstCause(message: string): string {
  const [, cause = message] = /(?:Caused by|Details):\s*([^]*)$/.exec(message) ?? [];
  const [first = ""] = cause.trim().split("\n");
  return shorten(
    first
      .replace(/^\[.+?\] /, "")
      .replace(/ \((?:if )?the field .*\)\.?$/, "")
      .replace(/[.?]+$/, ""),
  );
}

function shorten(text: string): string {
  return text.length > mostTold ? `${text.slice(0, mostTold)}…` : text;
}
