/**
 * Sine–cosine pairs of a cycle, as columns sin 1, cos 1, sin 2, cos 2, …
 * `phases` are positions in the cycle, 1 being a whole turn.
 */
export function harmonicColumns(
  phases: readonly number[],
  pairs: number,
): number[][] {
  const columns: number[][] = [];
  for (let pair = 1; pair <= pairs; pair++) {
    columns.push(phases.map((phase) => Math.sin(2 * Math.PI * pair * phase)));
    columns.push(phases.map((phase) => Math.cos(2 * Math.PI * pair * phase)));
  }
  return columns;
}
