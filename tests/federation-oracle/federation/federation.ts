import { composeServices } from "@apollo/composition";
import { parse } from "graphql";
import type { Library } from "../library/library";
import type { Subgraph } from "../../../platform/subgraph-server/subgraph";
import { buildSubgraph } from "./build-subgraph";
import { subgraphTexts } from "./subgraph-texts";

/** The fixture's supergraph; `urls` says where a subgraph is served that is asked over HTTP. */
export function composeSupergraph(urls: Readonly<Record<string, string>> = {}): string {
  const services = Object.entries(subgraphTexts).map(([name, text]) => ({
    name,
    url: urls[name] ?? `http://${name}.invalid/graphql`,
    typeDefs: parse(text),
  }));
  const { supergraphSdl, errors } = composeServices(services);
  if (supergraphSdl === undefined) throw new Error(errors?.map(({ message }) => message).join("\n"));
  return supergraphSdl;
}

/** The subgraphs of the fixture over one library. */
export function buildSubgraphs(library: Library): readonly Subgraph[] {
  return Object.entries(subgraphTexts).map(([name, text]) => buildSubgraph(name, text, library));
}
