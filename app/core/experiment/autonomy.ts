import {
  LOSS_DIMENSIONS,
  type AffordableLoss,
  type LossDimension,
} from "./affordable-loss";

/** What a team may risk without asking anybody. A null cap leaves that dimension free. */
export interface AutonomyEnvelope {
  caps: Readonly<Record<LossDimension, number | null>>;
  /** Whether a test that cannot be undone still needs nobody. */
  allowsIrreversible: boolean;
}

export type AutonomyCheck =
  | { outcome: "within" }
  /** One named approver is needed, for these reasons. */
  | { outcome: "beyond"; reasons: AutonomyReason[] };

export type AutonomyReason =
  | {
      kind: "cap-too-high";
      dimension: LossDimension;
      cap: number;
      allowed: number;
    }
  /** The envelope bounds it and the test does not say: unknown is not small. */
  | { kind: "cap-not-stated"; dimension: LossDimension; allowed: number }
  | { kind: "irreversible" };

/** Whether a team may start this test by itself. A cap equal to what is allowed is within. */
export function checkAutonomy(
  loss: AffordableLoss,
  envelope: AutonomyEnvelope,
): AutonomyCheck {
  const reasons: AutonomyReason[] = [];
  for (const dimension of LOSS_DIMENSIONS) {
    const allowed = envelope.caps[dimension];
    const cap = loss.caps[dimension];
    if (allowed === null) continue;
    if (cap === null)
      reasons.push({ kind: "cap-not-stated", dimension, allowed });
    else if (cap > allowed)
      reasons.push({ kind: "cap-too-high", dimension, cap, allowed });
  }
  if (!loss.reversible && !envelope.allowsIrreversible)
    reasons.push({ kind: "irreversible" });
  return reasons.length === 0
    ? { outcome: "within" }
    : { outcome: "beyond", reasons };
}
