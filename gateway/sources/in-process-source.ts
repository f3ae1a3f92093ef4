import type { GraphQLError, GraphQLFormattedError } from "graphql";
import { RequestDeadline, withinDeadline } from "../../platform/server/request/request-deadline";
import type { AuditSink } from "../../platform/access/audit";
import { noteNamedFiles } from "../../platform/files/named-files";
import { RequestAccess } from "../../platform/access/request-access";
import { SubgraphExecutor } from "../../platform/subgraph-server/execution/subgraph-executor";
import { noteUnknownIds } from "../../platform/subgraph-server/inputs/unknown-ids";
import type { Subgraph } from "../../platform/subgraph-server/subgraph";
import type { RequestContext } from "../request-context";
import type { FetchRequest, SubgraphAnswer, SubgraphSource } from "./subgraph-source";

/** How long the version of the records may take to be told, in milliseconds. */
const versionPatience = 1_000;

/** How long a database may take to say that it is there, in milliseconds. */
const checkPatience = 2_000;

type MaskError = (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;

/** Runs a fetch of a query plan on a subgraph in this process: no HTTP and no JSON between. */
export class InProcessSource implements SubgraphSource {
  private readonly executor: SubgraphExecutor;

  constructor(
    private readonly subgraph: Subgraph,
    private readonly maskError: MaskError,
    private readonly audit: AuditSink,
  ) {
    this.executor = new SubgraphExecutor(subgraph.schema);
  }

  async ask(
    { text, document, operationName, variables }: FetchRequest,
    context: RequestContext,
  ): Promise<SubgraphAnswer> {
    const own = this.contextOf(context);
    if (context.unknownIds) noteUnknownIds(own, context.unknownIds);
    if (context.namedFiles) noteNamedFiles(own, context.namedFiles);
    const asked = { text, document, operationName, variables, context: own, bounds: context };
    const { data, errors } = await this.executor.execute(asked);
    const known = data ?? null;
    if (errors) return { data: known, errors: this.mask(errors) };
    return { data: known, policy: this.executor.policy(asked) };
  }

  /** A database that hangs tells no version, and then nothing is kept. */
  version(): Promise<string | null> {
    return withinDeadline(new RequestDeadline(versionPatience), this.subgraph.version());
  }

  /** What runs in this process is there as long as the process is; its database may not be. */
  async probe(): Promise<void> {
    await withinDeadline(new RequestDeadline(checkPatience), this.subgraph.check?.() ?? Promise.resolve());
  }

  private mask(errors: readonly GraphQLError[]): readonly GraphQLFormattedError[] {
    return errors.map((error) => this.maskError(error.toJSON(), error));
  }

  private contextOf({
    subgraphContexts,
    principal,
    deadline,
    budget,
    record,
    language,
  }: RequestContext): object {
    const known = subgraphContexts.get(this.subgraph.name);
    if (known) return known;
    const access = new RequestAccess(principal, this.audit, (write) => record.atEnd(write));
    const context = this.subgraph.createContext(access, { deadline, record, budget, language });
    subgraphContexts.set(this.subgraph.name, context);
    return context;
  }
}
