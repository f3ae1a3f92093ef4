import { Kind, type ConstDirectiveNode, type DocumentNode } from "graphql";
import { argumentsOf, itemsOf, textOf } from "./directive-arguments";

/** The directives that are looked for, with the specifications of Apollo, of any version, that they are of. */
const specifications = { "@cost": "cost", "@listSize": "cost", "@inaccessible": "inaccessible" } as const;

type LinkedDirective = keyof typeof specifications;

/**
 * What a directive of a specification is called in a supergraph: it may be imported, under another name too. Undefined
 * where the specification is not linked.
 */
export function nameOfDirective(
  { definitions }: DocumentNode,
  directive: LinkedDirective,
): string | undefined {
  return definitions.flatMap(linksOf).flatMap((link) => nameIn(link, directive))[0];
}

function linksOf(definition: DocumentNode["definitions"][number]): readonly ConstDirectiveNode[] {
  if (definition.kind !== Kind.SCHEMA_DEFINITION && definition.kind !== Kind.SCHEMA_EXTENSION) return [];
  return (definition.directives ?? []).filter(({ name }) => name.value === "link" || name.value === "core");
}

function nameIn(link: ConstDirectiveNode, directive: LinkedDirective): readonly string[] {
  const given = argumentsOf(link);
  const specification = specifications[directive];
  if (
    textOf(given.get("url"))
      ?.replace(/\/v\d[^/]*$/, "")
      .split("/")
      .at(-1) !== specification
  )
    return [];
  for (const one of itemsOf(given.get("import"))) {
    if (textOf(one) === directive) return [directive.slice(1)];
    if (one.kind !== Kind.OBJECT) continue;
    const entry = new Map(one.fields.map(({ name, value }) => [name.value, value]));
    if (textOf(entry.get("name")) === directive) return [(textOf(entry.get("as")) ?? directive).slice(1)];
  }
  const linkedAs = textOf(given.get("as")) ?? specification;
  const name = directive.slice(1);
  // The one that is called like its specification needs no prefix.
  return [name === specification ? linkedAs : `${linkedAs}__${name}`];
}
