import { Histogram, type HistogramConfiguration, type LabelValues } from "prom-client";

/** So many times wait to be told at most. */
const mostWaiting = 256;

/** A histogram of seconds that is told of many at once: told of one in each request, it costs several times as much. */
export class Times<Label extends string> {
  private readonly histogram: Histogram<Label>;
  private waiting: { readonly labels: LabelValues<Label>; readonly seconds: number }[] = [];

  constructor(options: Omit<HistogramConfiguration<Label>, "collect">) {
    this.histogram = new Histogram({ ...options, collect: () => this.tell() });
  }

  note(labels: LabelValues<Label>, seconds: number): void {
    if (this.waiting.push({ labels, seconds }) === mostWaiting) this.tell();
  }

  private tell(): void {
    const told = this.waiting;
    this.waiting = [];
    for (const { labels, seconds } of told) this.histogram.observe(labels, seconds);
  }
}
