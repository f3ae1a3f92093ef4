import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { TypedDocumentNode } from "@apollo/client";
import { parse } from "graphql";
import { root } from "../../testing/start-process";

/** What the recipes' operation answers. */
interface UnitsOfSector {
  readonly node: {
    readonly id: string;
    readonly name: string;
    readonly units: {
      readonly totalCount: number;
      readonly edges: readonly { readonly node: { readonly id: string; readonly name: string } }[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
  };
}

interface Variables {
  readonly id: string;
  readonly first: number;
  readonly after?: string | null;
  readonly [name: string]: unknown;
}

export const unitsOfSectorFile = join(root, "tests/frontends/recipes/codegen/units-of-sector.graphql");

/** The operation that the recipes ask page by page. */
export const unitsOfSector: TypedDocumentNode<UnitsOfSector, Variables> = parse(
  readFileSync(unitsOfSectorFile, "utf8"),
);

/** A sector with some pages of units. */
export const firstPage: Variables = { id: "CourtSector:COURT", first: 4 };
