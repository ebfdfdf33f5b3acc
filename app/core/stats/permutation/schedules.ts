/**
 * What every schedule that could have been drawn would have shown, the one that was drawn among them.
 *
 * Statistics here are linear in the data, so one number more per schedule makes the test of any
 * constant effect: under an effect θ the statistic is contrast − θ × slope. For an effect that adds,
 * the slope is the statistic of the real schedule's 0/1 treatment; for one that multiplies by 1 + θ,
 * minus the statistic of the untreated values alone, over their mean. It is 1 for the real schedule.
 */
export interface Schedules {
  contrasts: Float64Array;
  slopes: Float64Array;
  /** Contrast of the schedule that was drawn: the estimate. */
  observed: number;
  /** All schedules, not a sample of them. */
  exact: boolean;
  /** No effect can be smaller: −1 for one that multiplies values of 0 or more. */
  leastEffect?: number;
}
