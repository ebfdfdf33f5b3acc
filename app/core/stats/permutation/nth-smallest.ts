/**
 * The value that would stand at `index` if `values` were sorted ascending; `values` is reordered. Infinite values sort
 * to the ends; no value may be NaN, and `index` lies inside. On average 3.4 looks at each value, where a sort takes
 * log₂ n. Source: Hoare 1961, FIND.
 */
export function nthSmallest(values: Float64Array, index: number): number {
  let [left, right] = [0, values.length - 1];
  while (left < right) {
    const pivot = middleOfThree(
      values[left]!,
      values[(left + right) >> 1]!,
      values[right]!,
    );
    let [up, down] = [left, right];
    while (up <= down) {
      while (values[up]! < pivot) up++;
      while (values[down]! > pivot) down--;
      if (up > down) break;
      const held = values[up]!;
      values[up++] = values[down]!;
      values[down--] = held;
    }
    if (index <= down) right = down;
    else if (index >= up) left = up;
    else break;
  }
  return values[index]!;
}

function middleOfThree(one: number, two: number, three: number): number {
  const [least, most] = one < two ? [one, two] : [two, one];
  return three < least ? least : three > most ? most : three;
}
