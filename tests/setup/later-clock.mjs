// Loaded by `node --import` before the server of a journey that lasts for days: its clock goes ahead by as many
// milliseconds as the file named in ESSAI_TEST_CLOCK says, so that the journey need not wait for tomorrow.
import { readFileSync } from "node:fs";

const file = process.env.ESSAI_TEST_CLOCK;
const RealDate = Date;
const REREAD_MS = 50;
let [ahead, readAt] = [0, -Infinity];

function now() {
  const real = RealDate.now();
  if (file && real - readAt > REREAD_MS) {
    readAt = real;
    try {
      ahead = Number(readFileSync(file, "utf8")) || 0;
    } catch {
      ahead = 0;
    }
  }
  return real + ahead;
}

if (file)
  globalThis.Date = class Date extends RealDate {
    constructor(...parts) {
      if (parts.length === 0) super(now());
      else super(...parts);
    }
    static now() {
      return now();
    }
  };
