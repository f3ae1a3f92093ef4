import { visit, type DocumentNode } from "graphql";

/**
 * The places of a schema that are marked as telling of people, as `@personal` marks them: `Person.fullName`,
 * `PersonFilter.search`, `Query.node(id:)`.
 */
export function personalPlacesIn(schema: DocumentNode): ReadonlySet<string> {
  const places = new Set<string>();
  const names: string[] = [];
  const enter = ({ name }: { readonly name: { readonly value: string } }) => void names.push(name.value);
  const leave = () => void names.pop();
  const within = { enter, leave };
  visit(schema, {
    ObjectTypeDefinition: within,
    ObjectTypeExtension: within,
    InterfaceTypeDefinition: within,
    InterfaceTypeExtension: within,
    InputObjectTypeDefinition: within,
    InputObjectTypeExtension: within,
    DirectiveDefinition: { enter: () => false },
    FieldDefinition: within,
    InputValueDefinition: within,
    Directive: {
      enter: ({ name }) => {
        const [type, field, argument] = names;
        if (name.value === "personal" && type && field)
          places.add(argument === undefined ? `${type}.${field}` : `${type}.${field}(${argument}:)`);
      },
    },
  });
  return places;
}
