import { Arg, Ctx, Directive, ID, Query, Resolver, type ClassType } from "type-graphql";
import { parseIdOf } from "../../../platform/graphql/global-id";
import { NodeInterface } from "../../../platform/graphql/node.type";
import { nodesOf } from "../../../platform/subgraph-server/feature";
import type { SectorContext } from "../context";
import type { SectorDefinition } from "../definition";
import { sectorFeatures } from "../features";
import { nodeRootName } from "./node-root-name";

const nodes = nodesOf(sectorFeatures);
const typeNames = [...nodes.keys()].sort();

/** Makes the root field by which a sector answers `node` for its records of the types that all sectors share. */
export function nodeRootResolver(sector: SectorDefinition): ClassType {
  @Resolver()
  class NodeRootResolver {
    @Directive(`@partOf(field: "node", types: ${JSON.stringify(typeNames)})`)
    @Directive("@inaccessible")
    @Query(() => NodeInterface, {
      name: nodeRootName(sector),
      nullable: true,
      description: "A record of this sector by its id (bản ghi); null where it has none. It answers `node`.",
    })
    node(
      @Arg("id", () => ID, { description: "The record's id." }) id: string,
      @Ctx() { loaders, access }: SectorContext,
    ) {
      const { typeName, code } = parseIdOf(typeNames, id);
      return nodes.get(typeName)?.(code, loaders, access);
    }
  }
  return NodeRootResolver;
}
