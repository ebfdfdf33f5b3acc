/** One turn as it was drawn, with what was read in it, in the metric's stored unit. */
export interface DrawnTurn {
  period: string;
  /** Null where all places took their turns together. */
  unit: string | null;
  arm: "treatment" | "control";
  value: number;
}

/** Plain means of the turns of each arm; null where an arm has none. */
export interface ArmMeans {
  treatment: number | null;
  control: number | null;
}

/** Each turn weighs the same, as in the estimate. */
export function armMeans(turns: readonly DrawnTurn[]): ArmMeans {
  const mean = (arm: DrawnTurn["arm"]) => {
    const own = turns.filter((turn) => turn.arm === arm);
    const sum = own.reduce((total, { value }) => total + value, 0);
    return own.length > 0 ? sum / own.length : null;
  };
  return { treatment: mean("treatment"), control: mean("control") };
}
