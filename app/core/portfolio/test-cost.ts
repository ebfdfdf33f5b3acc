/** What a test has cost so far, as it was logged. */
export interface TestCost {
  hours: number;
  money: number;
  /** Money with the hours at their value; null where the organisation gave an hour none. */
  valued: number | null;
}

/** Cost stands beside an effect and is never added to it, nor set off against it. */
export function testCost(
  { hours, money }: { hours: number; money: number },
  hourValue: number | null,
): TestCost {
  const valued = hourValue === null ? null : money + hours * hourValue;
  return { hours, money, valued };
}
