import { sortNameOf } from "./person.entity";

describe("the key by which people are listed", () => {
  it("begins with the given name, without marks and case", () => {
    expect(sortNameOf("Trần Quốc Việt")).toBe("viet tran quoc");
    expect(sortNameOf("CẢNH ĐINH")).toBe("dinh canh");
  });

  it("takes a single name as it is", () => {
    expect(sortNameOf("Thành")).toBe("thanh");
  });

  it("fits its column, also where folding makes a name longer", () => {
    expect(sortNameOf("각".repeat(255))).toHaveLength(255);
  });
});
