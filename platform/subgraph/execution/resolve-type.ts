import {
  defaultTypeResolver,
  isObjectType,
  type GraphQLAbstractType,
  type GraphQLResolveInfo,
} from "graphql";
import { isPromise, type Run } from "./run";

/** Finds the name of a value's object type, and calls back with it or with why there is none. */
export function resolveType(
  run: Run,
  type: GraphQLAbstractType,
  info: GraphQLResolveInfo,
  value: unknown,
  found: (typeName: string) => void,
  failed: (error: unknown) => void,
): void {
  const take = (typeName: unknown) => {
    const objectType = typeof typeName === "string" ? info.schema.getType(typeName) : undefined;
    if (isObjectType(objectType) && info.schema.isSubType(type, objectType)) found(objectType.name);
    else
      failed(
        new Error(
          `A value of ${type.name} in ${info.parentType.name}.${info.fieldName} has no object type of it.`,
        ),
      );
  };
  try {
    const typeName = (type.resolveType ?? defaultTypeResolver)(value, run.context, info, type);
    if (isPromise(typeName)) run.whenReady(typeName, take, failed);
    else take(typeName);
  } catch (error) {
    failed(error);
  }
}
