/** What a test may cost, in what a team can lose without regret. Money in the organisation's currency. */
export const LOSS_DIMENSIONS = ["money", "hours", "customers", "days"] as const;

export type LossDimension = (typeof LOSS_DIMENSIONS)[number];

/** A cap per dimension; null is "not stated", 0 is "nothing". */
export type LossCaps = Readonly<Record<LossDimension, number | null>>;

/** One logged loss; a dimension left out costs nothing. */
export type LossEntry = Readonly<Partial<Record<LossDimension, number>>>;

export interface AffordableLoss {
  caps: LossCaps;
  /** Worst acceptable move of the metric, as a distance in its unit; null when not stated. */
  worstMove: number | null;
  reversible: boolean;
}

export type BurnOutcome =
  "open" | "nearly-reached" | "reached" | "breached" | "no-cap";

export interface Burn {
  dimension: LossDimension;
  outcome: BurnOutcome;
  spent: number;
  cap: number | null;
  /** Negative after a breach; null without a cap. */
  left: number | null;
  /** 1 at the cap; null without a cap and for a cap of 0, of which there is no share. */
  burnRatio: number | null;
}

/** A cap "nearly reached" asks for attention from here on. */
export const NEARLY_REACHED_RATIO = 0.8;

/** What is spent against each cap. Negative or broken entries are a caller's bug and throw. */
export function burnDown(
  caps: LossCaps,
  losses: readonly LossEntry[],
  nearlyFrom = NEARLY_REACHED_RATIO,
): Burn[] {
  return LOSS_DIMENSIONS.map((dimension) => {
    const spent = losses.reduce(
      (sum, loss) => sum + checked(loss[dimension] ?? 0),
      0,
    );
    return burn(dimension, spent, caps[dimension], nearlyFrom);
  });
}

function checked(amount: number): number {
  if (!Number.isFinite(amount) || amount < 0)
    throw new RangeError(`Not a loss: ${amount}`);
  return amount;
}

function burn(
  dimension: LossDimension,
  spent: number,
  cap: number | null,
  nearlyFrom: number,
): Burn {
  if (cap === null) {
    return {
      dimension,
      outcome: "no-cap",
      spent,
      cap,
      left: null,
      burnRatio: null,
    };
  }
  const burnRatio = cap > 0 ? spent / cap : null;
  // A hundredth of a cent is rounding, not a breach.
  const over = spent - cap > 1e-4;
  const reached = Math.abs(spent - cap) <= 1e-4 && cap > 0;
  const nearly = burnRatio !== null && burnRatio >= nearlyFrom;
  const outcome = over
    ? "breached"
    : reached
      ? "reached"
      : nearly
        ? "nearly-reached"
        : "open";
  return { dimension, outcome, spent, cap, left: cap - spent, burnRatio };
}

/** The dimensions whose cap is passed: each prompts a stop. */
export function breaches(burns: readonly Burn[]): LossDimension[] {
  return burns
    .filter(({ outcome }) => outcome === "breached")
    .map(({ dimension }) => dimension);
}

/** Whether the metric fell (in the bad direction, in its unit) by more than was acceptable. */
export function isWorstMoveBreached(
  loss: AffordableLoss,
  harm: number,
): boolean {
  return loss.worstMove !== null && harm > loss.worstMove;
}

/** At least one cap is stated: an empty form is no affordable loss. */
export function isAffordableLossStated(caps: LossCaps): boolean {
  return LOSS_DIMENSIONS.some((dimension) => caps[dimension] !== null);
}
