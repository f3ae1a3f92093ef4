import { openDatabases, type Databases } from "../../commands/open-databases";
import { openSubgraphs } from "../../commands/open-subgraphs";
import { embeddedOwners } from "../../commands/owners/embedded-owners";
import { InProcessSource } from "../../gateway/sources/in-process-source";
import { maskErrorsWith } from "../../platform/errors/mask-error";
import { createLogger } from "../../platform/observability/logger";
import { RequestDeadline } from "../../platform/server/request/request-deadline";
import { noLinks } from "../../platform/subgraph-server/links";
import type { Owners } from "../../platform/subgraph-server/owners/owners";
import type { Subgraph } from "../../platform/subgraph-server/subgraph";
import { courts } from "../../subgraphs/courts/definition";
import { ballotsIn } from "../../subgraphs/sector/transitions/ballots";
import { recordsToRead } from "../../testing/imported-records";

const log = createLogger("test", "silent");
const reference = { __typename: "Person", id: "Person:mai-luong-khoi" };
const people = "... on Person { id fullName }";

let databases: Databases;
let owners: Owners;

beforeAll(async () => {
  databases = await openDatabases(recordsToRead().location);
  const subgraphs = new Map<string, Subgraph>();
  const find = (name: string) => {
    const subgraph = subgraphs.get(name);
    return subgraph && new InProcessSource(subgraph, maskErrorsWith(log), () => undefined);
  };
  const ownersFor = embeddedOwners(find, { subgraphTimeoutMs: 10_000 }, log);
  for (const subgraph of openSubgraphs(databases, (name) => ({ ...noLinks, owners: ownersFor(name) })))
    subgraphs.set(subgraph.name, subgraph);
  owners = ownersFor("courts");
});
afterAll(async () => {
  for (const database of Object.values(databases ?? {})) await database.close();
});

it("an owner in the same process tells of what is there, and null of what is not", async () => {
  const asked = [{ ...reference, id: "Person:nobody" }, reference];
  expect(await owners.entities("awards", asked, people)).toEqual([
    null,
    { __typename: "Person", id: reference.id, fullName: "Mai Lương Khôi" },
  ]);
});

it("a question after the request's time is none", async () => {
  const asked = owners.entities("awards", [reference], people, { deadline: new RequestDeadline(0) });
  await expect(asked).rejects.toMatchObject({ code: "SUBGRAPH_UNAVAILABLE" });
});

it("a subgraph that is not in the process is told of as away", async () => {
  await expect(owners.entities("procuracy", [reference], people)).rejects.toMatchObject({
    code: "SUBGRAPH_UNAVAILABLE",
    extensions: { subgraph: "procuracy" },
  });
});

it("the votes of seasons are told by who owns the nominations", async () => {
  const seasons = ["CourtClusterSeason:spc-cluster-6-2022", "CourtClusterSeason:spc-cluster-6-2021"];
  expect(await ballotsIn(seasons, courts, owners, undefined)).toEqual([
    { closed: 0, open: 0 },
    { closed: 6, open: 0 },
  ]);
});
