/** The value that `percent` of the sorted values do not exceed, by nearest rank; NaN of no values. */
export function percentile(sorted: readonly number[], percent: number): number {
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? NaN;
}

/** The value in the middle. */
export function median(values: readonly number[]): number {
  return percentile(
    [...values].sort((one, other) => one - other),
    50,
  );
}

/** The mean of ratios: twice as much and half as much even out. */
export function geometricMean(values: readonly number[]): number {
  return Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);
}
