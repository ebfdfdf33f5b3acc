const FIRST_SLOTS = 1_024;
/** Slots may be filled to this share before their number doubles. */
const FULL = 0.7;
const [LOW_FACTOR, HIGH_FACTOR] = [0x9e3779b1, 0x85ebca6b];

/**
 * A set of whole numbers over 0 at some 16 bytes each: a `Set` takes 40 and ends at 16.7 million. Open addressing with
 * linear steps; 0 marks an empty slot.
 */
export function createNumberSet(): {
  /** False where it is there already. */
  add(number: number): boolean;
  readonly size: () => number;
} {
  let slots = new Float64Array(FIRST_SLOTS);
  let size = 0;

  function put(number: number): boolean {
    const mask = slots.length - 1;
    let at = mixed(number) & mask;
    while (slots[at] !== 0) {
      if (slots[at] === number) return false;
      at = (at + 1) & mask;
    }
    slots[at] = number;
    return true;
  }

  function grow() {
    const before = slots;
    slots = new Float64Array(before.length * 2);
    for (const number of before) if (number !== 0) put(number);
  }

  return {
    size: () => size,
    add(number) {
      if (!put(number)) return false;
      size += 1;
      if (size > slots.length * FULL) grow();
      return true;
    },
  };
}

/** Every bit of a number of up to 52 moves the lower bits that choose its slot. */
function mixed(number: number): number {
  const low = number % 0x1_0000_0000;
  const high = (number - low) / 0x1_0000_0000;
  const product = Math.imul(low, LOW_FACTOR) ^ Math.imul(high, HIGH_FACTOR);
  return product ^ (product >>> 15);
}
