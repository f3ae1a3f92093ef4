import type { GraphQLDataSourceProcessOptions } from "@apollo/gateway";
import { GraphQLError, Kind, parse, type SelectionNode } from "graphql";
import type { MissingAnswer } from "../missing-answers";

type FetchOptions = GraphQLDataSourceProcessOptions;

/**
 * The answer in place of a subgraph that gave none: null for everything that was asked of it, and a note of what is
 * missing, from which the errors are made once the whole answer stands.
 */
export function answerUnavailable(
  subgraph: string,
  options: FetchOptions,
  note: (missing: MissingAnswer) => void,
) {
  const { request } = options;
  const operation = parse(request.query ?? "", { noLocation: true }).definitions[0];
  const selections = operation?.kind === Kind.OPERATION_DEFINITION ? operation.selectionSet.selections : [];
  const representations = request.variables?.["representations"] as Record<string, unknown>[] | undefined;
  const path = ("pathInIncomingRequest" in options && options.pathInIncomingRequest) || [];
  if (!representations) {
    note({ subgraph, path, keys: responseKeys(selections), representations: null });
    return { data: Object.fromEntries(responseKeys(selections).map((key) => [key, null])) };
  }
  const entities = selections[0]?.kind === Kind.FIELD ? (selections[0].selectionSet?.selections ?? []) : [];
  note({ subgraph, path, keys: responseKeys(entities), representations });
  return { data: { _entities: representations.map(() => null) } };
}

/** The names under which selections answer, those within fragments too. */
function responseKeys(selections: readonly SelectionNode[]): string[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) {
      const key = selection.alias?.value ?? selection.name.value;
      return key === "__typename" ? [] : [key];
    }
    return selection.kind === Kind.INLINE_FRAGMENT ? responseKeys(selection.selectionSet.selections) : [];
  });
}

/** The error of one missing place. */
export function unavailableError(subgraph: string, path: readonly (string | number)[]): GraphQLError {
  return new GraphQLError(`The ${subgraph} subgraph did not answer; what it owns is missing here.`, {
    path,
    extensions: { code: "SUBGRAPH_UNAVAILABLE", subgraph },
  });
}
