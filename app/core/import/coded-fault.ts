/** A reason as it is stored: its code, and what its sentence needs. */
export interface CodedFault {
  readonly code: string;
  readonly data: Readonly<Record<string, string | number>>;
}

export function writeFault({ code, data }: CodedFault): string {
  return JSON.stringify({ code, data });
}

/** The stored reason; text that is not one is a code of its own. */
export function readFault(text: string): CodedFault {
  try {
    const parsed: unknown = JSON.parse(text);
    if (isCodedFault(parsed)) return parsed;
  } catch {
    // Not JSON: falls through to the code as written.
  }
  return { code: text, data: {} };
}

function isCodedFault(value: unknown): value is CodedFault {
  return (
    typeof value === "object" &&
    value !== null &&
    "code" in value &&
    "data" in value
  );
}
