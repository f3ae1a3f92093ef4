import { getMetadataStorage, Resolver, type ClassType } from "type-graphql";

/**
 * A resolver that gives an object type some fields of its interface's resolver once more, with a type of their own each:
 * `CourtUnit.parent` is a `CourtUnit` where `Unit.parent` is any unit. All else of a field stays what it is there.
 * @throws Error for what is no field of that resolver
 */
export function narrowedFields(
  type: ClassType,
  resolver: ClassType,
  types: Readonly<Record<string, () => ClassType>>,
): ClassType {
  @Resolver(() => type)
  class NarrowedFieldsResolver {}
  const metadata = getMetadataStorage();
  for (const [name, getType] of Object.entries(types)) {
    const isOf = (one: { readonly target: unknown; readonly methodName: string }) =>
      one.target === resolver && one.methodName === name;
    const field = metadata.fieldResolvers.find(isOf);
    const method = Object.getOwnPropertyDescriptor(resolver.prototype, name);
    if (!field || !method) throw new Error(`${resolver.name} has no field ${name}.`);
    metadata.collectFieldResolverMetadata({ ...field, target: NarrowedFieldsResolver, getType });
    for (const parameter of metadata.params.filter(isOf)) {
      metadata.collectHandlerParamMetadata({ ...parameter, target: NarrowedFieldsResolver });
    }
    Object.defineProperty(NarrowedFieldsResolver.prototype, name, method);
  }
  return NarrowedFieldsResolver;
}
