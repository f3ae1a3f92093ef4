import { FetchFault } from "../shaping/fault";
import { placeFaults } from "./place-faults";

const clientName = (name: string) => (name === "a1_name" ? "alias" : name);
const place = (data: object, ...errors: { message: string; path?: (string | number)[] }[]) =>
  placeFaults(data, errors, clientName, ({ message }) => ({ message, extensions: {} }));

describe("a subgraph's error", () => {
  it("is put where the null stands that it made, with what lies below by the client's names", () => {
    const data = { units: [{ head: { name: "x" } }, { head: null }] };
    expect(place(data, { message: "no", path: ["units", 1, "head", "a1_name"] })).toEqual([]);
    expect(data.units[1]?.head).toEqual(new FetchFault({ message: "no", extensions: {} }, ["alias"]));
    expect(data.units[0]?.head).toEqual({ name: "x" });
  });

  it("is one with the first that stands behind the same null", () => {
    const data = { unit: null };
    expect(
      place(data, { message: "one", path: ["unit", "x"] }, { message: "two", path: ["unit", "y"] }),
    ).toEqual([]);
    expect(data.unit).toMatchObject({ error: { message: "one" } });
  });

  it("is given back when no null stands where it leads", () => {
    const errors = [{ message: "no path" }, { message: "elsewhere", path: ["unit", "name"] }];
    expect(place({ unit: { name: "x" } }, ...errors)).toEqual(errors);
  });
});
