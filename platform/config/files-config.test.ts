import { resolve } from "node:path";
import { readConfig } from "./config";

const locationOf = (url?: string) => readConfig({ DATA_DIR: "/d", FILES_URL: url }).files.location;

describe("where files are", () => {
  it("is a folder of the data where it is not said, or any other", () => {
    expect(locationOf()).toEqual({ kind: "folder", folder: resolve("/d/files") });
    expect(locationOf("file:///srv/t%E1%BB%87p")).toEqual({ kind: "folder", folder: resolve("/srv/tệp") });
  });

  it("is a bucket of Amazon's, or of a store with an address of its own", () => {
    const incoming = resolve("/d/files/incoming");
    const amazon = { kind: "s3", bucket: "emulation", prefix: "", endpoint: undefined, incoming };
    expect(locationOf("s3://emulation")).toEqual({ ...amazon, region: "us-east-1", pathStyle: false });
    expect(
      locationOf("s3://emulation/a/b/?endpoint=https://store.example:9000&region=vn-1&addressing=path"),
    ).toEqual({
      ...amazon,
      prefix: "a/b/",
      endpoint: "https://store.example:9000",
      region: "vn-1",
      pathStyle: true,
    });
  });

  it.each([
    "emulation",
    "https://store.example/bucket",
    "s3://",
    "s3://A",
    "s3://bucket/a b",
    "s3://bucket?endpoint=store.example",
    "s3://bucket?region=a b",
    "s3://bucket?secret=x",
    "s3://bucket?region=a&region=b",
    "file://host/share",
    "file:///srv?x",
  ])("is not %s", (url) => expect(() => locationOf(url)).toThrow(/FILES_URL=/));

  it("repeats no login", () => {
    expect(() => locationOf("s3://key:secret@bucket")).toThrow(/FILES_URL=\(22 characters\)/);
  });
});
