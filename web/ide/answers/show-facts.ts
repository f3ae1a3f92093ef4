import type { AnswerFacts } from "./answer-facts";

const units = ["B", "kB", "MB", "GB"] as const;

/** The facts as they stand beside the answer: `HTTP 200 · 45 ms · 12.3 kB`. */
export function showFacts({ status, milliseconds, bytes }: AnswerFacts): string {
  return `HTTP ${status} · ${showTime(milliseconds)} · ${showSize(bytes)}`;
}

function showTime(milliseconds: number): string {
  return milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
}

function showSize(bytes: number): string {
  // Steps of 1000, as kB says; 999,950 would be printed as 1000.0 kB.
  const step = units.findIndex((_, index) => bytes < 999.95 * 1000 ** index || index === units.length - 1);
  const size = bytes / 1000 ** step;
  return `${step === 0 ? size : size.toFixed(1)} ${units[step]}`;
}
