import {
  getNamedType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type FieldNode,
  type GraphQLSchema,
} from "graphql";
import type { Operation } from "../operations/operation";

/** A field as an operation selects it, with the names of the type that it stands in and of its own. */
export interface SelectedField {
  readonly node: FieldNode;
  readonly parent: string;
  readonly type: string;
}

/** All fields that an operation selects, those of fragments too. */
export function fieldsOf(schema: GraphQLSchema, { document }: Operation): readonly SelectedField[] {
  const fields: SelectedField[] = [];
  const info = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(info, {
      Field: (node) => {
        const type = info.getType();
        fields.push({
          node,
          parent: info.getParentType()?.name ?? "",
          type: type ? getNamedType(type).name : "",
        });
      },
    }),
  );
  return fields;
}
