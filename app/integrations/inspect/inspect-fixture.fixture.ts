import { readFileSync } from "node:fs";

import { inspectFile } from "./inspect-file";
import type { Inspection, InspectionColumn } from "./inspection";

/** Looks at `<folder>/fixtures/<name>` of the integrations. */
export async function inspectFixture(path: string): Promise<Inspection> {
  return inspectText(readFileSync(new URL(`../${path}`, import.meta.url)));
}

export async function inspectText(
  text: string | Uint8Array,
): Promise<Inspection> {
  const found = await inspectFile({
    bytes: typeof text === "string" ? Buffer.from(text) : text,
  });
  if (found.outcome !== "inspected") throw new Error(found.code);
  return found.inspection;
}

export function column(
  { columns }: Inspection,
  name: string,
): InspectionColumn {
  const found = columns.find((each) => each.name === name);
  if (!found) throw new Error(`no column ${name}`);
  return found;
}

export function roles({ columns }: Inspection): Record<string, string> {
  return Object.fromEntries(columns.map(({ name, role }) => [name, role]));
}

export function warnings({ warnings: all }: Inspection): string[] {
  return all.map(({ line, column: name, message }) =>
    [line, name ?? "file", message].join(" "),
  );
}
