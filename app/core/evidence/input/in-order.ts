import type { AnalyseInput, Fault, Observation } from "../contract";

/**
 * The input with observations and units in one order (period, unit, arm, block), so that sums and seeded draws come out
 * the same to the last bit however they were listed. `place` turns a fault's place back into that of the list given.
 */
export function inOrder(input: AnalyseInput): {
  input: AnalyseInput;
  place(fault: Fault): Fault;
} {
  const { observations, treatedUnits } = input;
  const order = [...observations.keys()];
  if (
    observations.some(
      (one, i) => i > 0 && compare(observations[i - 1]!, one) > 0,
    )
  )
    order.sort((a, b) => compare(observations[a]!, observations[b]!));
  const ordered: AnalyseInput = {
    ...input,
    observations: order.map((at) => observations[at]!),
  };
  if (treatedUnits) ordered.treatedUnits = treatedUnits.toSorted();
  const place = (fault: Fault): Fault => ({
    ...fault,
    path: fault.path.replace(
      /^observations\[(\d+)\]/,
      (_, at: string) => `observations[${order[Number(at)]}]`,
    ),
  });
  return { input: ordered, place };
}

function compare(one: Observation, other: Observation): number {
  return (
    textOrder(one.period, other.period) ||
    textOrder(one.unit ?? "", other.unit ?? "") ||
    textOrder(one.arm ?? "", other.arm ?? "") ||
    textOrder(one.block ?? "", other.block ?? "")
  );
}

function textOrder(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
