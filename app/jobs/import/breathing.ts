import { setImmediate } from "node:timers/promises";

/** Work in one piece before others have their turn. */
const PIECE_MS = 3;

/**
 * Lets a long loop be interrupted: awaited between its steps, it gives the event loop a turn whenever the last one is a
 * few milliseconds ago. Pages that are asked for while a file is read wait for one piece, not for a thousand rows.
 */
export function createBreathing(): () => Promise<void> | undefined {
  let since = performance.now();
  let steps = 0;
  return () => {
    // Looking at the clock costs as much as reading a short row.
    steps += 1;
    if (steps % 16 !== 0 || performance.now() - since < PIECE_MS) return;
    return setImmediate().then(() => {
      since = performance.now();
    });
  };
}
