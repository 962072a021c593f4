/** One piece of work that is timed. */
export interface BenchCase {
  name: string;
  /** gets ready, which is not timed, and gives the work, which is */
  prepare: () => (() => unknown) | Promise<() => unknown>;
}

/** Cases that are timed in turn and set side by side; ratios are to the first. A `*.bench.ts` exports `benches`. */
export interface Bench {
  name: string;
  /** how often each case runs; fewer where one run takes long */
  rounds: number;
  cases: BenchCase[];
}
