import { FEDERATION_VERSIONS, FeatureVersion } from "@apollo/federation-internals";
import { parse } from "graphql";
import { federationLink } from "./federation-directives";

const linkOf = (text: string) => federationLink(parse(text));

describe("the link to the federation specification", () => {
  it("takes every directive that its version has", () => {
    const specified = FEDERATION_VERSIONS.find(new FeatureVersion(2, 9))?.directiveSpecs() ?? [];
    const names = specified.map(({ name }) => name).sort();
    expect(names).toContain("requires");
    const link = linkOf(`type House ${names.map((name) => `@${name}`).join(" ")} { id: ID! }`);
    expect(link).toContain(`federation/v2.9", import: [${names.map((name) => `"@${name}"`).join(", ")}])`);
  });

  it("takes only what is used, wherever that is", () => {
    expect(linkOf("type Query { house(id: ID @tag): House } enum Use { TRADE @inaccessible }")).toContain(
      'import: ["@inaccessible", "@tag"]',
    );
  });

  it("leaves a name to the subgraph that declares a directive of it", () => {
    const own = "directive @policy on FIELD_DEFINITION type House { id: ID! @policy @shareable }";
    expect(linkOf(own)).toContain('import: ["@shareable"]');
  });
});
