import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "../../testing/temporary-folder";
import { addressBook } from "./address-book";

describe("where a subgraph reaches another", () => {
  const folder = temporaryFolder();
  const supergraph = join(folder.path, "supergraph.graphql");
  afterAll(() => folder.remove());

  it("is no address while nothing says one, and the reason names the setting", async () => {
    const addressOf = addressBook({ subgraphUrls: new Map(), supergraph });
    await expect(addressOf("towns")).rejects.toThrow("set SUBGRAPH_URLS to towns=http://…");
  });

  it("is what the configuration says, and else what the supergraph does", async () => {
    writeFileSync(
      supergraph,
      'enum join__Graph { A @join__graph(name: "rivers", url: "http://r/") B @join__graph(name: "towns", url: "http://t/") }',
    );
    const addressOf = addressBook({ subgraphUrls: new Map([["rivers", "http://other/"]]), supergraph });
    expect([await addressOf("rivers"), await addressOf("towns")]).toEqual(["http://other/", "http://t/"]);
    await expect(addressOf("lakes")).rejects.toThrow("SUBGRAPH_URLS");
  });
});
