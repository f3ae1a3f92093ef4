import { readGrant } from "../platform/access/grant";
import { anonymous, type Principal } from "../platform/access/principal";
import { mayReadAllFiles, mayStoreFiles } from "./file-access";

function holding(...grants: string[]): Principal {
  return {
    ...anonymous,
    kind: "person",
    grants: grants.flatMap((grant) => readGrant(grant) ?? []),
  };
}

describe("files", () => {
  it.each([
    ["unit-officer:COURT/spc-dop", true, false],
    ["cluster-head:COURT/spc-cluster-6", true, false],
    ["sector-officer:COURT", true, true],
    ["council-secretary:JUSTICE", true, true],
    ["administrator", true, true],
    ["auditor", false, true],
    ["analyst", false, false],
    ["reader", false, false],
    ["sector-officer", false, false],
    ["administrator:COURT", false, false],
  ])("are brought and read by %s: %s, %s", (grant, stores, reads) => {
    expect([mayStoreFiles(holding(grant)), mayReadAllFiles(holding(grant))]).toEqual([stores, reads]);
  });

  it("are brought and read by nobody who is not known", () =>
    expect([mayStoreFiles(anonymous), mayReadAllFiles(anonymous)]).toEqual([false, false]));
});
