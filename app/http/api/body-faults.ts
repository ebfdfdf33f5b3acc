import type { z } from "zod";
import type { Fault } from "~/core/evidence/contract";

/** Of a body with thousands of faults, the first are enough to mend the program that made it. */
export const MOST_FAULTS = 100;

/** What a body's schema finds, each with the path of its field ("responses[3].score"; empty: the whole) and in our words. */
export function bodyFaults(error: z.ZodError): Fault[] {
  return error.issues.slice(0, MOST_FAULTS).flatMap((issue) => {
    if (issue.code !== "unrecognized_keys")
      return [{ path: pathOf(issue.path), message: sentence(issue) }];
    return issue.keys.slice(0, MOST_FAULTS).map((key) => ({
      path: pathOf([...issue.path, key.slice(0, 80)]),
      message: "is no field that Essai knows",
    }));
  });
}

function pathOf(path: readonly PropertyKey[]): string {
  return path
    .map((part) =>
      typeof part === "number" ? `[${part}]` : `.${String(part)}`,
    )
    .join("")
    .replace(/^\./, "");
}

const OF_WHAT: Record<string, string> = {
  string: " characters",
  array: " entries",
};

function sentence(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return issue.message.startsWith("Invalid")
        ? `must be ${article(issue.expected)}`
        : issue.message;
    case "too_big":
      return `must be at most ${issue.maximum}${OF_WHAT[issue.origin] ?? ""}`;
    case "too_small":
      return `must be at least ${issue.minimum}${OF_WHAT[issue.origin] ?? ""}`;
    case "invalid_value":
      return `must be one of: ${issue.values.map(String).join(", ")}`;
    case "invalid_format":
      return `must be ${article(issue.format)}`;
    default:
      return issue.message;
  }
}

function article(what: string): string {
  return /^[aeio]/.test(what) ? `an ${what}` : `a ${what}`;
}
