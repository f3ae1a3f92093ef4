import type { Drift } from "./drift";

/** The name of a migration's class: `AddUnitWebsite1763800000000` for `add-unit-website`. */
export function classNameOf(name: string, timestamp: number): string {
  const words = name.split("-").map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return `${words.join("")}${timestamp}`;
}

/** The text of a migration. */
export function migrationClass(className: string, { up, down }: Drift): string {
  const run = (statements: readonly string[]) =>
    statements.map((statement) => `    await runner.query(${JSON.stringify(statement)});`).join("\n");
  return `import type { MigrationInterface, QueryRunner } from "typeorm";

export class ${className} implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
${run(up)}
  }

  async down(runner: QueryRunner): Promise<void> {
${run(down)}
  }
}
`;
}
