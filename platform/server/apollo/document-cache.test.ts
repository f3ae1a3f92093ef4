import { parse } from "graphql";
import { DocumentCache } from "./document-cache";

const documentOf = (name: string) => parse(`{ ${name} }`);

describe("the documents that are kept", () => {
  it("are those that were used last, within what their texts may have together", async () => {
    const cache = new DocumentCache(25);
    const [one, two, three] = ["one", "two", "three"].map(documentOf);
    if (!one || !two || !three) throw new Error("no documents");
    await cache.set("1", one);
    await cache.set("2", two);
    expect(await cache.get("1")).toBe(one);
    await cache.set("3", three);
    expect([await cache.get("1"), await cache.get("2"), await cache.get("3")]).toEqual([
      one,
      undefined,
      three,
    ]);
  });

  it("can be taken back", async () => {
    const cache = new DocumentCache();
    await cache.set("1", documentOf("one"));
    expect([await cache.delete("1"), await cache.get("1"), await cache.delete("1")]).toEqual([
      true,
      undefined,
      false,
    ]);
  });

  it("count for something without their texts", async () => {
    const cache = new DocumentCache(1_500);
    const withoutText = parse("{ one }", { noLocation: true });
    await cache.set("1", withoutText);
    await cache.set("2", withoutText);
    expect([await cache.get("1"), await cache.get("2")]).toEqual([undefined, withoutText]);
  });
});
