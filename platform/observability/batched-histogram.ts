import { Histogram, type HistogramConfiguration, type LabelValues } from "prom-client";

/** So many observations wait at most. */
const batchSize = 256;

/** A histogram of seconds that is given many observations at once: given one in each request, it costs several times as much. */
export class BatchedHistogram<Label extends string> {
  private readonly histogram: Histogram<Label>;
  private waiting: { readonly labels: LabelValues<Label>; readonly seconds: number }[] = [];

  constructor(options: Omit<HistogramConfiguration<Label>, "collect">) {
    this.histogram = new Histogram({ ...options, collect: () => this.flush() });
  }

  observe(labels: LabelValues<Label>, seconds: number): void {
    if (this.waiting.push({ labels, seconds }) === batchSize) this.flush();
  }

  private flush(): void {
    const batch = this.waiting;
    this.waiting = [];
    for (const { labels, seconds } of batch) this.histogram.observe(labels, seconds);
  }
}
