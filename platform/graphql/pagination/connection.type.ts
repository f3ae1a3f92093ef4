import { Directive, Field, Int, ObjectType, type ClassType } from "type-graphql";
import type { Connection } from "./connection";
import { PageInfoType } from "./page-info.type";

interface ConnectionTypeOptions {
  /** The English plural, for the descriptions: `awards`. */
  readonly plural: string;
  /** Federation directives of both types, as in `@shareable`. */
  readonly directive?: string;
}

/** Makes the GraphQL types `<name>Connection` and `<name>Edge` of a list of nodes, and gives the first. */
export function connectionType(
  name: string,
  node: () => ClassType | object,
  options: ConnectionTypeOptions,
): ClassType {
  const { plural, directive } = options;
  const nodeType = node as () => ClassType;

  @ObjectType(`${name}Edge`, { description: `One of the ${plural} on a page, with its cursor.` })
  class EdgeType {
    @Field(() => String, { description: "The cursor of this place in the list; opaque." })
    cursor: string;

    @Field(nodeType, { description: "What stands at this place." })
    node: object;
  }

  @ObjectType(`${name}Connection`, { description: `A page of ${plural}.` })
  class ConnectionType {
    @Field(() => [nodeType()], { description: "What is on the page." })
    nodes: object[];

    @Field(() => [EdgeType], { description: "What is on the page, each with its cursor." })
    edges: EdgeType[];

    @Field(() => PageInfoType, { description: "Where the page stands in the list." })
    pageInfo: PageInfoType;

    @Field(() => Int, {
      description: "How many there are in all under the filter (tổng số); counted only when asked for.",
    })
    totalCount: number;
  }

  if (directive) {
    Directive(directive)(EdgeType);
    Directive(directive)(ConnectionType);
  }
  return ConnectionType;
}

/** What a resolver of a list gives back. */
export type Page<Row> = Promise<Connection<Row>>;
