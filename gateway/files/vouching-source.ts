import type { Principal } from "../../platform/access/principal";
import type { NamedFiles } from "../../platform/files/named-files";
import type { FileService } from "./file-service";
import type { RequestContext } from "../request-context";
import { DelegatingSource } from "../sources/delegating-source";
import type { FetchRequest, MakeSource, SubgraphSource } from "../sources/subgraph-source";

/** How many files one mutation may name; of more, the others are as if they were not there. */
const mostFiles = 1_000;
const digests = /\b[0-9a-f]{64}\b/gi;

type Files = Pick<FileService, "store" | "readers">;

/**
 * Tells a subgraph, with each mutation, which of the files that it names are there and may be named by whoever asks: those that
 * they brought, or may read. The gateway has the store, and subgraphs have none.
 */
class VouchingSource extends DelegatingSource {
  constructor(
    source: SubgraphSource,
    private readonly files: Files,
  ) {
    super(source);
  }

  ask: SubgraphSource["ask"] = async (request, context, span) => {
    if (!request.text.trimStart().startsWith("mutation")) return this.source.ask(request, context, span);
    context.namedFiles = await namedFilesOf(request, context, this.files);
    return this.source.ask(request, context, span);
  };
}

/** Makes sources that tell of files; without a store they tell of none. */
export function vouching(makeSource: MakeSource, files: Files | undefined): MakeSource {
  return files ? (name, url) => new VouchingSource(makeSource(name, url), files) : makeSource;
}

async function namedFilesOf(
  { text, variables }: FetchRequest,
  { principal }: RequestContext,
  files: Files,
): Promise<NamedFiles> {
  const found = `${text} ${JSON.stringify(variables)}`.match(digests) ?? [];
  const asked = [...new Set(found.map((digest) => digest.toLowerCase()))].slice(0, mostFiles);
  const told = await Promise.all(asked.map((digest) => lengthFor(principal, digest, files)));
  return new Map(told.flatMap((length, at) => (length === undefined ? [] : [[asked[at] ?? "", length]])));
}

/** How long a file is that somebody may name; undefined where it is not there, or not theirs to name. */
async function lengthFor(
  principal: Principal,
  digest: string,
  { store, readers }: Files,
): Promise<number | undefined> {
  const isBrought = (await store.uploadedAt(digest, principal.id)) !== undefined;
  return isBrought || (await readers.mayRead(principal, digest)) ? store.sizeOf(digest) : undefined;
}
