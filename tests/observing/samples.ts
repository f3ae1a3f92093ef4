/** The sample lines of a process, without those of Node itself. */
export async function samplesOf(url: string): Promise<readonly string[]> {
  const response = await fetch(`${url}/metrics`);
  expect(response.headers.get("content-type")).toContain("text/plain");
  return (await response.text()).split("\n").filter((line) => line.startsWith("graph_"));
}

/** The sum of the samples whose lines have all of some pieces. */
export function sum(samples: readonly string[], ...pieces: readonly string[]): number {
  const found = samples.filter((line) => pieces.every((piece) => line.includes(piece)));
  return found.reduce((total, line) => total + Number(line.slice(line.lastIndexOf(" "))), 0);
}
