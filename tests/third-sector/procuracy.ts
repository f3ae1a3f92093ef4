import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeRecords } from "../../testing/write-records";

const definition = `import type { SectorDefinition } from "../sector/definition";

export const procuracy: SectorDefinition = {
  code: "PROCURACY",
  prefix: "Procuracy",
  name: "procuracy",
  description: "The Supreme People's Procuracy and the people's procuracies (ngành Kiểm sát nhân dân)",
  unitKinds: {
    SUPREME_PROCURACY: "The Supreme People's Procuracy (Viện kiểm sát nhân dân tối cao).",
  },
  seasonStartMonths: [12],
  leadership: ["ELECTED"],
};
`;

const cited = { sources: "K1", inferred: "false" };
const season = "spp-cluster-1-2025";

/** Adds a sector to a tree as a developer would: a folder, a line in the list of sectors, four lines of compose file. */
export function addProcuracy(tree: string): void {
  const folder = join(tree, "subgraphs", "procuracy");
  writeRecords(join(folder, "data"), {
    sectors: [{ code: "PROCURACY", name: "Ngành Kiểm sát nhân dân", english_name: "People's Procuracies" }],
    "source-documents": [{ code: "K1", title: "Báo cáo công tác thi đua của ngành Kiểm sát" }],
    units: [
      {
        code: "spp",
        sector: "PROCURACY",
        name: "Viện kiểm sát nhân dân tối cao",
        kind: "SUPREME_PROCURACY",
        ...cited,
      },
      {
        code: "spp-dec",
        sector: "PROCURACY",
        name: "Vụ Thi đua",
        kind: "DEPARTMENT",
        parent: "spp",
        ...cited,
      },
    ],
    clusters: [
      { code: "spp-cluster-1", sector: "PROCURACY", name: "Cụm thi đua số 1", kind: "CLUSTER", ...cited },
    ],
    seasons: [
      {
        code: season,
        cluster: "spp-cluster-1",
        year: "2025",
        starts_on: "2024-12-01",
        state: "LAUNCHED",
        ...cited,
      },
    ],
    findings: [
      {
        code: "spp-v1",
        sector: "PROCURACY",
        kind: "RESULT",
        category: "ORGANISATION",
        summary: "Phong trào bám sát nhiệm vụ của ngành",
        season,
        unit: "spp-dec",
        ...cited,
      },
    ],
    memberships: [
      { code: `${season}--spp-dec`, season, unit: "spp-dec", role: "HEAD", ...cited },
      { code: `${season}--spp`, season, unit: "spp", role: "MEMBER", ...cited },
    ],
  });
  writeFileSync(join(folder, "definition.ts"), definition);
  edit(join(tree, "subgraphs", "sectors.ts"), [
    [/(import { justice .*\n)/, '$1import { procuracy } from "./procuracy/definition";\n'],
    ["[justice, courts]", "[justice, courts, procuracy]"],
  ]);
  edit(join(tree, "docker-compose.yml"), [
    [
      /( {2}courts:\n(?: {4}.*\n)+)/,
      '$1\n  procuracy:\n    <<: *subgraph\n    command: ["node", "dist/commands/subgraph.js", "procuracy"]\n',
    ],
    [/( +)courts=(.*)\n/, "$1courts=$2\n$1procuracy=http://procuracy:4000/graphql,\n"],
  ]);
}

/** Gives the clusters of that sector, and of no other, a field, as a developer of the kit would. */
export function addOwnClusterField(tree: string): void {
  edit(join(tree, "subgraphs", "sector", "own-types.ts"), [
    ["import { Ctx, Directive,", "import { Ctx, Directive, FieldResolver,"],
    [
      "  const sector = () => SectorType;",
      `  @Resolver(() => ClusterType)
  class OwnFieldResolver {
    @FieldResolver(() => String, { nullable: true, description: "Its motto (khẩu hiệu)." })
    motto() {
      return "Vững về chính trị";
    }
  }

  const sector = () => SectorType;`,
    ],
    [
      "      SectorRootResolver,",
      '      SectorRootResolver,\n      ...(prefix === "Procuracy" ? [OwnFieldResolver] : []),',
    ],
  ]);
}

function edit(file: string, changes: readonly (readonly [RegExp | string, string])[]): void {
  if (!existsSync(file)) throw new Error(`${file} is not there`);
  let text = readFileSync(file, "utf8");
  for (const [found, put] of changes) {
    const changed = text.replace(found, put);
    if (changed === text) throw new Error(`${file} has no ${String(found)}`);
    text = changed;
  }
  writeFileSync(file, text);
}
