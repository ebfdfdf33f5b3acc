import { createHash } from "node:crypto";

/** The id of the i-th row of a kind in the organisation `key`: as sql/00-tools.sql makes it. */
export function benchId(key: string, kind: string, i: number): string {
  const hex = createHash("md5").update(`${key}:${kind}:${i}`).digest("hex");
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join("-");
}
