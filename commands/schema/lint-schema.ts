import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from "graphql";
import { namesWithoutTerm } from "./names-without-term";

const pascalCase = /^[A-Z][A-Za-z0-9]*$/;
const camelCase = /^[a-z][A-Za-z0-9]*$/;
const upperCase = /^[A-Z][A-Z0-9_]*$/;
/** A letter that Vietnamese writes and English does not. */
const vietnamese = /[ăâđêôơư\u1ea0-\u1ef9àáãèéìíòóõùúý]/iu;
/** What pages are made of has no word of the field. */
const ofPaging = /(Connection|Edge|^PageInfo)$/;
const inBrackets = /\(([^()]*)\)/g;

/**
 * What is wrong with the names and descriptions of a schema: every element has both, in the graph's manner. A type names what it
 * is in Vietnamese, too; a field, an argument and a field of an input do so once, in brackets, unless they are technical.
 */
export function lintSchema(schema: GraphQLSchema): readonly string[] {
  const faults: string[] = [];
  const check = (place: string, name: string, form: RegExp, description: string | null | undefined) => {
    if (!form.test(name)) faults.push(`${place}: the name is not of the form ${form.source}`);
    if (!description?.trim()) faults.push(`${place}: has no description`);
  };
  const checkWithTerm = (place: string, name: string, description: string | null | undefined) => {
    check(place, name, camelCase, description);
    const terms = termsIn(description ?? "");
    if (terms.length === 0 && !namesWithoutTerm.has(name))
      faults.push(`${place}: the description has no Vietnamese term in brackets`);
    if (terms.length > 1)
      faults.push(`${place}: the description has more than one Vietnamese term in brackets`);
  };
  if (!schema.description?.trim()) faults.push("The schema: has no description");
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type) || isSpecifiedScalarType(type)) continue;
    check(type.name, type.name, pascalCase, type.description);
    if (isOfTheField(type) && !vietnamese.test(type.description ?? ""))
      faults.push(`${type.name}: the description has no Vietnamese term`);
    if (isEnumType(type)) {
      for (const value of type.getValues())
        check(`${type.name}.${value.name}`, value.name, upperCase, value.description);
    }
    if (isInputObjectType(type)) {
      for (const field of Object.values(type.getFields()))
        checkWithTerm(`${type.name}.${field.name}`, field.name, field.description);
    }
    if (isObjectType(type) || isInterfaceType(type)) {
      for (const field of Object.values(type.getFields())) {
        const place = `${type.name}.${field.name}`;
        checkWithTerm(place, field.name, field.description);
        for (const argument of field.args)
          checkWithTerm(`${place}(${argument.name}:)`, argument.name, argument.description);
      }
    }
  }
  return faults;
}

function termsIn(description: string): readonly string[] {
  return [...description.matchAll(inBrackets)].flatMap(([, text = ""]) =>
    vietnamese.test(text) ? [text] : [],
  );
}

function isOfTheField(type: GraphQLNamedType): boolean {
  return (isObjectType(type) || isInterfaceType(type) || isEnumType(type)) && !ofPaging.test(type.name);
}
