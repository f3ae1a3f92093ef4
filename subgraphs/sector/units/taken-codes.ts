import { codeType } from "../../../platform/records/columns/code";
import { NotAValue } from "../../../platform/records/columns/column";
import type { Owners, OwnersScope } from "../../../platform/subgraph-server/owners/owners";
import { sectors } from "../../sectors";
import type { SectorDefinition } from "../definition";

/**
 * Those of some codes that units of other sectors have. Two sectors that give the same code at once both find it free: that is
 * left to the check of all records.
 * @throws GraphError SUBGRAPH_UNAVAILABLE
 */
export async function codesOfOtherSectors(
  codes: readonly string[],
  sector: SectorDefinition,
  owners: Owners,
  scope: OwnersScope | undefined,
): Promise<ReadonlySet<string>> {
  const asked = [...new Set(codes)].filter((code) => !(codeType.parse(code) instanceof NotAValue));
  if (asked.length === 0) return new Set();
  const others = sectors.filter(({ code }) => code !== sector.code);
  const taken = await Promise.all(
    others.map(async ({ name, prefix }) => {
      const type = `${prefix}Unit`;
      const references = asked.map((code) => ({ __typename: type, id: `${type}:${code}` }));
      const found = await owners.entities(name, references, `... on ${type} { id }`, scope);
      return asked.filter((_, at) => found[at] != null);
    }),
  );
  return new Set(taken.flat());
}
