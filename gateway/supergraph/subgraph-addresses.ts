import { Kind, parse } from "graphql";

/** The addresses of its subgraphs that a supergraph names, by their names; one without an address has an empty one. */
export function subgraphAddresses(supergraph: string): ReadonlyMap<string, string> {
  const addresses = new Map<string, string>();
  for (const definition of parse(supergraph, { noLocation: true }).definitions) {
    if (definition.kind !== Kind.ENUM_TYPE_DEFINITION || definition.name.value !== "join__Graph") continue;
    for (const { directives = [] } of definition.values ?? []) {
      const given = new Map(
        directives
          .filter(({ name }) => name.value === "join__graph")
          .flatMap(({ arguments: all = [] }) => all)
          .map(({ name, value }) => [name.value, value.kind === Kind.STRING ? value.value : ""]),
      );
      const name = given.get("name");
      if (name !== undefined) addresses.set(name, given.get("url") ?? "");
    }
  }
  return addresses;
}
