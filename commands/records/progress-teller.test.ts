import type { Progress } from "../../platform/records";
import { ProgressTeller } from "./progress-teller";

function progress(phase: "check" | "write", records: number, bytes: number): Progress {
  return { phase, kind: "awards", file: "awards.csv", records, bytes, totalBytes: 1000 };
}

describe("progress", () => {
  it("is a plain line every five seconds where there is no terminal", () => {
    const lines: string[] = [];
    let now = 0;
    const teller = new ProgressTeller({ write: (text) => lines.push(text) }, () => now);
    for (; now <= 12_000; now += 500) teller.tell(progress("check", now * 10, now / 20));
    teller.end();
    expect(lines).toEqual([
      "checking awards, 25 %, 50 000 records, 10 000 a second, 15 s left in this of two passes\n",
      "checking awards, 50 %, 100 000 records, 10 000 a second, 10 s left in this of two passes\n",
    ]);
  });

  it("is one line that is written over on a terminal, as wide as it is", () => {
    const texts: string[] = [];
    let now = 0;
    const output = { isTTY: true, columns: 30, write: (text: string) => texts.push(text) };
    const teller = new ProgressTeller(output, () => now);
    for (; now <= 200; now += 100) teller.tell(progress("write", now, 100));
    teller.end();
    expect(texts).toEqual([
      "\rwriting awards, 10 %, 100 rec\u001b[K",
      "\rwriting awards, 10 %, 200 rec\u001b[K",
      "\r\u001b[K",
    ]);
  });

  it("begins anew with each pass", () => {
    const lines: string[] = [];
    let now = 0;
    const teller = new ProgressTeller({ write: (text) => lines.push(text) }, () => now);
    teller.tell(progress("check", 100, 1000));
    now = 10_000;
    teller.tell(progress("write", 0, 0));
    now = 16_000;
    teller.tell(progress("write", 300_000, 10));
    expect(lines).toEqual([
      "writing awards, 1 %, 300 000 records, 50 000 a second, 10 min left in this of two passes\n",
    ]);
  });
});
