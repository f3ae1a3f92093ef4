import { buildSubgraphSchema } from "@apollo/subgraph";
import { Kind, parse, type DocumentNode, type TypeDefinitionNode } from "graphql";
import { idWhere, type Library } from "../library/library";
import { people } from "../library/people";
import { branches } from "../library/holdings";
import { magazines } from "../library/works";
import type { Subgraph } from "../../../platform/subgraph-server/subgraph";
import { ownValue } from "../library/own-value";
import { isThere, resolverOf, typeNameOf } from "./resolvers";
import type { Context, Resolver, Source } from "./resolver";
import { failingField, failingReference } from "../failures/failing-resolvers";
import { scalars } from "./scalars";
import { bookWhere } from "./work-fields";

type ResolverMap = Record<string, Record<string, unknown>>;

/** Which types each subgraph owns: it alone says of a reference that it leads nowhere. */
const owned: Readonly<Record<string, readonly string[]>> = {
  catalogue: ["Work", "Book", "Film", "Magazine"],
  people: ["Person", "Publisher", "Trait"],
  stock: ["Branch", "Copy"],
  lending: ["Loan"],
  reviews: ["Review"],
};

/** What a subgraph answers wrongly because another has taken the field over: whoever asks it is found out. */
const takenOver: Readonly<Record<string, Readonly<Record<string, Resolver>>>> = {
  "catalogue.Book": { weight: () => -1 },
};

/** Makes a subgraph of the fixture over a library. */
export function buildSubgraph(name: string, text: string, library: Library): Subgraph {
  const typeDefs = parse(text);
  const context: Context = { library, whole: false };
  return {
    name,
    schema: buildSubgraphSchema({ typeDefs, resolvers: resolverMap(name, typeDefs, library) as never }),
    sdl: text,
    createContext: () => context,
    version: async () => null,
    close: async () => undefined,
  };
}

function resolverMap(subgraph: string, document: DocumentNode, library: Library): ResolverMap {
  const map: ResolverMap = {};
  const reference = (name: string) =>
    failingReference((sent) => refer(subgraph, name, sent), library, [subgraph, name]);
  for (const definition of document.definitions as readonly TypeDefinitionNode[]) {
    const name = definition.kind.endsWith("TypeDefinition") ? definition.name.value : "";
    switch (definition.kind) {
      case Kind.OBJECT_TYPE_DEFINITION: {
        const own = takenOver[`${subgraph}.${name}`];
        const resolve = (field: string) =>
          failingField(ownValue(own, field) ?? resolverOf(name, field), [subgraph, name, field]);
        const fields = (definition.fields ?? []).map(
          ({ name: { value: field } }) => [field, resolve(field)] as const,
        );
        const isEntity = definition.directives?.some((directive) => directive.name.value === "key");
        map[name] = {
          ...Object.fromEntries(fields),
          ...(isEntity ? { __resolveReference: reference(name) } : {}),
        };
        break;
      }
      case Kind.INTERFACE_TYPE_DEFINITION:
        map[name] = {
          __resolveType: typeNameOf,
          ...(name === "Work" ? { __resolveReference: reference(name) } : {}),
        };
        break;
      case Kind.UNION_TYPE_DEFINITION:
        map[name] = { __resolveType: typeNameOf };
        break;
      case Kind.SCALAR_TYPE_DEFINITION:
        map[name] = scalars[name] as never;
        break;
      case Kind.ENUM_TYPE_DEFINITION:
      case Kind.INPUT_OBJECT_TYPE_DEFINITION:
        break;
    }
  }
  return map;
}

/** Turns what the gateway sends of an entity into a reference, by whichever of its keys; null when it is nowhere. */
function refer(subgraph: string, typeName: string, sent: Source): Source | null {
  const key = keyOf(typeName, sent);
  if (!key || (owned[subgraph]?.includes(typeName) && !isThere(typeName, key))) return null;
  const isInterface = typeName === "Work" && subgraph === "catalogue";
  return { __typename: isInterface ? typeNameOf({ __typename: "Work", ...key }) : typeName, ...key, sent };
}

function keyOf(typeName: string, sent: Source): Source | null {
  switch (typeName) {
    case "Book":
      if ("id" in sent) return { id: sent["id"] };
      return "isbn" in sent
        ? bookWhere("isbn", sent["isbn"])
        : bookWhere("internalCode", sent["internalCode"]);
    case "Magazine":
      if ("id" in sent) return { id: sent["id"] };
      return withId(
        idWhere(magazines, (row) => row["issn"] === sent["issn"] && row["volume"] === sent["volume"]),
      );
    case "Person": {
      if ("id" in sent) return { id: sent["id"] };
      if (!sent["registry"]) return null;
      const { country, number } = sent["registry"] as Source;
      const isAt = (has: Source) => has["country"] === country && has["number"] === number;
      return withId(idWhere(people, (row) => isAt(row["registry"] as Source)));
    }
    case "Trait":
      return { constructor: sent["constructor"] };
    case "Publisher":
      return { country: sent["country"], code: sent["code"] };
    case "Branch": {
      if ("code" in sent) return { code: sent["code"] };
      const city = (sent["city"] as Source)["name"];
      const isAt = (row: Source) =>
        (row["city"] as Source)["name"] === city && row["street"] === sent["street"];
      const code = idWhere(branches, isAt);
      return code === undefined ? null : { code };
    }
    case "Copy":
      return { book: { __typename: "Book", ...(sent["book"] as Source) }, number: sent["number"] };
    default:
      return { id: sent["id"] };
  }
}

const withId = (id: string | undefined): Source | null => (id === undefined ? null : { id });
