import { Kind, type ConstDirectiveNode, type ConstValueNode, type DocumentNode } from "graphql";

/** The cost specification of Apollo, of any version. */
const specification = /\/cost\/v\d[^/]*$/;

type CostDirective = "@cost" | "@listSize";

/**
 * What a directive of the specification is called in a supergraph: it may be imported, under another name too. Undefined
 * where the specification is not linked.
 */
export function nameOfDirective({ definitions }: DocumentNode, directive: CostDirective): string | undefined {
  return definitions.flatMap(linksOf).flatMap((link) => nameIn(link, directive))[0];
}

function linksOf(definition: DocumentNode["definitions"][number]): readonly ConstDirectiveNode[] {
  if (definition.kind !== Kind.SCHEMA_DEFINITION && definition.kind !== Kind.SCHEMA_EXTENSION) return [];
  return (definition.directives ?? []).filter(({ name }) => name.value === "link" || name.value === "core");
}

function nameIn(link: ConstDirectiveNode, directive: CostDirective): readonly string[] {
  const given = argumentsOf(link);
  const url = textOf(given.get("url"));
  if (url === undefined || !specification.test(url)) return [];
  for (const one of itemsOf(given.get("import"))) {
    if (textOf(one) === directive) return [directive.slice(1)];
    if (one.kind !== Kind.OBJECT) continue;
    const entry = new Map(one.fields.map(({ name, value }) => [name.value, value]));
    if (textOf(entry.get("name")) === directive) return [(textOf(entry.get("as")) ?? directive).slice(1)];
  }
  const linkedAs = textOf(given.get("as")) ?? "cost";
  // The one that is called like its specification needs no prefix.
  return [directive === "@cost" ? linkedAs : `${linkedAs}__${directive.slice(1)}`];
}

export function argumentsOf({
  arguments: given = [],
}: ConstDirectiveNode): ReadonlyMap<string, ConstValueNode> {
  return new Map(given.map(({ name, value }) => [name.value, value]));
}

export function textOf(value: ConstValueNode | undefined): string | undefined {
  return value?.kind === Kind.STRING ? value.value : undefined;
}

export function numberOf(value: ConstValueNode | undefined): number | undefined {
  return value?.kind === Kind.INT ? Number(value.value) : undefined;
}

/** A single value stands for a list of one. */
export function itemsOf(value: ConstValueNode | undefined): readonly ConstValueNode[] {
  if (!value) return [];
  return value.kind === Kind.LIST ? value.values : [value];
}
