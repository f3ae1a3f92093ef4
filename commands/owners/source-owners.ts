import { createRequestContext, type RequestContext } from "../../gateway/request-context";
import type { SubgraphAnswer, SubgraphSource } from "../../gateway/sources/subgraph-source";
import type { Principal } from "../../platform/access/principal";
import type { Logger } from "../../platform/observability/logger";
import { RequestDeadline, withinDeadline } from "../../platform/server/request/request-deadline";
import {
  ownerUnavailable,
  type Entity,
  type EntityReference,
  type Owners,
  type OwnersScope,
} from "../../platform/subgraph-server/owners/owners";
import { subgraphId } from "../../platform/subgraph-server/subgraph-id";
import type { Role } from "../../subgraphs/access-policy";

/** How many records an owner is asked for at a time. */
const mostAtOnce = 500;

export interface SourceOwnersOptions {
  /** The name of the subgraph that asks. */
  readonly asker: string;
  /** What another subgraph is asked through. @throws Error that says why it cannot be asked */
  readonly sourceOf: (subgraph: string) => SubgraphSource | Promise<SubgraphSource>;
  /** How long an owner may take over one question, in milliseconds, where the request leaves as much. */
  readonly patienceMs: number;
  readonly log: Logger;
}

/** Asks owners through what a gateway asks them through, as a service of its own that sees all and changes nothing. */
export class SourceOwners implements Owners {
  private readonly principal: Principal;

  constructor(private readonly options: SourceOwnersOptions) {
    this.principal = subgraphPrincipal(options.asker);
  }

  async entities(
    subgraph: string,
    references: readonly EntityReference[],
    selection: string,
    { deadline, record }: OwnersScope = {},
  ): Promise<readonly (Entity | null)[]> {
    if (references.length === 0) return [];
    const { patienceMs, log } = this.options;
    const text = `query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename ${selection} } }`;
    const own = new RequestDeadline(Math.min(deadline?.timeLeft() ?? Infinity, patienceMs));
    const context = createRequestContext({
      principal: this.principal,
      deadline: own,
      ...(record && { record }),
    });
    const found: (Entity | null)[] = [];
    try {
      const source = await this.options.sourceOf(subgraph);
      for (let at = 0; at < references.length; at += mostAtOnce) {
        const asked = references.slice(at, at + mostAtOnce);
        const answer = await ask(source, { subgraph, text, asked }, context);
        for (const entity of entitiesIn(answer, asked.length)) found.push(entity);
      }
      return found;
    } catch (error) {
      log.warn(
        { subgraph, err: error },
        "a subgraph did not tell what it owns; nothing is written for want of it",
      );
      throw ownerUnavailable(subgraph);
    }
  }
}

/** Who a subgraph is where it asks another. */
export function subgraphPrincipal(name: string): Principal {
  const role: Role = "auditor";
  return { id: subgraphId(name), name: null, kind: "service", grants: [{ role, scope: null }] };
}

interface Question {
  readonly subgraph: string;
  readonly text: string;
  readonly asked: readonly EntityReference[];
}

async function ask(
  source: SubgraphSource,
  { subgraph, text, asked }: Question,
  context: RequestContext,
): Promise<SubgraphAnswer> {
  const span = context.record.span?.child(`owner ${subgraph}`, "client", { subgraph });
  const request = { text, operationName: undefined, variables: { representations: asked } };
  try {
    const answer = await withinDeadline(context.deadline, source.ask(request, context, span));
    span?.end(answer.errors && "fault");
    return answer;
  } catch (error) {
    span?.end("no answer");
    throw error;
  }
}

/** What says of a reference no more than that nothing is there. */
const notThere: readonly unknown[] = ["INVALID_ID", "UNKNOWN_CODE"];

/** @throws Error for a fault, and for what is no answer to so many references */
function entitiesIn({ data, errors = [] }: SubgraphAnswer, count: number): readonly (Entity | null)[] {
  const fault = errors.find(
    ({ path, extensions }) => path?.length !== 2 || !notThere.includes(extensions?.["code"]),
  );
  if (fault) throw new Error(`it answered with a fault: ${String(fault.extensions?.["code"])}`);
  const entities = data?.["_entities"];
  if (!Array.isArray(entities) || entities.length !== count || !entities.every(isEntity))
    throw new Error("it answered with something else than it was asked for");
  return entities;
}

function isEntity(value: unknown): value is Entity | null {
  return typeof value === "object" && !Array.isArray(value);
}
