import { print, validate, type GraphQLSchema } from "graphql";
import type { Operation } from "../operations/operation";
import { smallerOperations } from "./smaller-operations";
import { tidyOperation } from "./tidy-operation";

/** How many operations are tried at most before the smallest one found so far is taken. */
const patience = 600;

/** Makes an operation smaller step by step, as long as it stays valid and a condition still holds for it. */
export async function shrinkOperation(
  schema: GraphQLSchema,
  operation: Operation,
  holds: (smaller: Operation) => Promise<boolean>,
): Promise<Operation> {
  let smallest = operation;
  const tried = new Set<string>([textOf(operation)]);
  const attempt = async (candidate: Operation) => {
    const tidied = tidyOperation(candidate);
    const text = textOf(tidied);
    if (tried.has(text) || tried.size > patience || validate(schema, tidied.document).length > 0)
      return false;
    tried.add(text);
    if (!(await holds(tidied))) return false;
    smallest = tidied;
    return true;
  };
  await attempt(operation);
  for (let isSmaller = true; isSmaller;) {
    isSmaller = false;
    for (const candidate of smallerOperations(schema, smallest)) {
      if (await attempt(candidate)) {
        isSmaller = true;
        break;
      }
    }
  }
  return smallest;
}

const textOf = ({ document, variables }: Operation): string => print(document) + JSON.stringify(variables);
