import { requestHeaders, sessionToken, takeToken } from "./session-token";

describe("the token of the session", () => {
  afterEach(() => sessionToken.set(null));

  it.each(["abc.def.ghi", "  abc.def.ghi\n", "Bearer abc.def.ghi", "authorization: Bearer abc.def.ghi"])(
    "is taken as it is pasted: %j",
    (pasted) => {
      takeToken(pasted);
      expect(requestHeaders().get("authorization")).toBe("Bearer abc.def.ghi");
    },
  );

  it("is forgotten when nothing is left of it", () => {
    takeToken("abc.def.ghi");
    takeToken("  ");
    expect(requestHeaders().has("authorization")).toBe(false);
  });

  it("gives way to a header that is typed below the operation, in any case", () => {
    takeToken("abc.def.ghi");
    expect(requestHeaders({ Authorization: "Bearer own" }).get("authorization")).toBe("Bearer own");
  });
});
