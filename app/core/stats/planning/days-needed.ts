/**
 * Days until a group has `nPerGroup` answers, at `answersPerDay` on each of `sites` sites; not rounded.
 * `null` where no answers come in.
 */
export function daysNeeded(
  nPerGroup: number,
  answersPerDay: number,
  sites: number,
): number | null {
  const perDay = answersPerDay * sites;
  return perDay > 0 ? nPerGroup / perDay : null;
}
