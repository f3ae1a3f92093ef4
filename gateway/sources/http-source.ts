import type { GraphQLDataSourceProcessOptions } from "@apollo/gateway";
import type { Logger } from "../../platform/logging/logger";
import type { RequestContext } from "../request-context";
import type { SubgraphSource } from "./subgraph-source";
import { answerUnavailable } from "./unavailable";

interface HttpSourceOptions {
  readonly subgraph: string;
  readonly url: string;
  readonly timeoutMs: number;
  readonly log: Logger;
}

interface SubgraphAnswer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly object[];
}

/** Runs a fetch of a query plan on a subgraph over HTTP. One that does not answer leaves null, never an exception. */
export class HttpSource implements SubgraphSource {
  constructor(private readonly options: HttpSourceOptions) {}

  async process(fetchOptions: GraphQLDataSourceProcessOptions) {
    const { request, context } = fetchOptions;
    try {
      return (await this.ask(request.query ?? "", request.variables ?? {})) as never;
    } catch (error) {
      const { subgraph, log } = this.options;
      log.warn({ subgraph, err: error }, "a subgraph did not answer");
      const missing = (context as RequestContext | undefined)?.missing;
      return answerUnavailable(subgraph, fetchOptions, (answer) => missing?.push(answer)) as never;
    }
  }

  async probe(): Promise<void> {
    await this.ask("{ __typename }", {});
  }

  private async ask(query: string, variables: object): Promise<SubgraphAnswer> {
    const { url, timeoutMs } = this.options;
    const response = await fetch(url, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        accept: "application/graphql-response+json, application/json",
      },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(timeoutMs),
    });
    const answer: unknown = await response.json();
    if (!isAnswer(answer)) throw new Error(`status ${response.status} and no GraphQL answer`);
    return answer;
  }
}

function isAnswer(answer: unknown): answer is SubgraphAnswer {
  if (typeof answer !== "object" || answer === null) return false;
  return (
    ("data" in answer && typeof answer.data === "object") ||
    ("errors" in answer && Array.isArray(answer.errors))
  );
}
