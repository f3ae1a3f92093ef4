/** Has each test of a suite fail at which a client warns: a cache that could lose something says so on the console. */
export function expectNoWarnings(): void {
  const said: unknown[][] = [];
  const listen = (...what: unknown[]) => void said.push(what);
  beforeEach(() => {
    jest.spyOn(console, "warn").mockImplementation(listen);
    jest.spyOn(console, "error").mockImplementation(listen);
  });
  afterEach(() => {
    jest.restoreAllMocks();
    expect(said.splice(0)).toEqual([]);
  });
}
