import { cpuTicksIn, residentKibIn } from "./process-usage";

test("processor time is read behind a process's name, which may hold spaces and brackets", () => {
  expect(cpuTicksIn("42 (node (x) y) S 1 42 42 0 -1 4194560 9 0 0 0 120 34 0 0 20 0 11 0 5 6 7")).toBe(154);
});

test("resident memory is read from its own line", () => {
  expect(residentKibIn("VmPeak:\t  999 kB\nVmRSS:\t   2048 kB\nVmData:\t 1 kB\n")).toBe(2048);
});
