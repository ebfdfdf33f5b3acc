import { withLittleSteal, type Measured } from "../measure/cpu-steal.ts";
import { median } from "../measure/percentile.ts";

const SAMPLES = 15;
const SAMPLE_MS = 20;

/** Milliseconds that one `job` takes: the median of samples, each long enough for the clock. */
export async function timeJob(job: () => unknown): Promise<Measured<number>> {
  const repeats = warmUp(job);
  return withLittleSteal(async () => {
    const samples: number[] = [];
    for (let sample = 0; sample < SAMPLES; sample++) {
      const startedAt = performance.now();
      for (let repeat = 0; repeat < repeats; repeat++) job();
      samples.push((performance.now() - startedAt) / repeats);
    }
    return median(samples);
  });
}

/** Lets the compiler see the job, and finds how many fill a sample. */
function warmUp(job: () => unknown): number {
  const startedAt = performance.now();
  let runs = 0;
  while (performance.now() - startedAt < 200) {
    job();
    runs += 1;
  }
  return Math.max(1, Math.round((runs * SAMPLE_MS) / 200));
}
