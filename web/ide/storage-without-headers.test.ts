import { storageWithoutHeaders } from "./storage-without-headers";

describe("storageWithoutHeaders", () => {
  it("keeps the history's text and variables, and drops its headers", () => {
    const { browser, storage } = storages();
    const entry = { query: "{ sectors { code } }", variables: '{"year":2021}' };
    const history = JSON.stringify({ queries: [{ ...entry, headers: '{"authorization":"Bearer x"}' }] });
    storage.setItem("graphiql:queries", history);
    expect(JSON.parse(browser.get("graphiql:queries")!)).toEqual({ queries: [entry] });
  });

  it("stores everything else as it is", () => {
    const { browser, storage } = storages();
    storage.setItem("graphiql:theme", "dark");
    expect(browser.get("graphiql:theme")).toBe("dark");
    expect(storage.getItem("graphiql:theme")).toBe("dark");
  });

  it("clears only what is GraphiQL's", () => {
    const { browser, storage } = storages({
      "graphiql:theme": "dark",
      "graphiql:tabState": "{}",
      other: "1",
    });
    expect(storage.length).toBe(2);
    storage.clear();
    expect([...browser.keys()]).toEqual(["other"]);
  });
});

function storages(content: Record<string, string> = {}) {
  const browser = new Map(Object.entries(content));
  const storage = storageWithoutHeaders({
    getItem: (key) => browser.get(key) ?? null,
    setItem: (key, value) => void browser.set(key, value),
    removeItem: (key) => void browser.delete(key),
    clear: () => browser.clear(),
    key: (index) => [...browser.keys()][index] ?? null,
    get length() {
      return browser.size;
    },
  });
  return { browser, storage };
}
