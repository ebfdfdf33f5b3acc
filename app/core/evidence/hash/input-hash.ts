import { sha256 } from "./sha256";

/**
 * `sha256:…` of an input, the same whatever the order of its keys, of its observations and of its treated units. Fields
 * that are undefined count as absent; a default written out counts as another input. `analyse` hashes its input without
 * optional fields that are null.
 */
export function inputHash(input: object): string {
  const { observations, treatedUnits } = input as Record<string, unknown>;
  const ordered = { ...input } as Record<string, unknown>;
  if (Array.isArray(observations))
    ordered.observations = observations.map(canonicalJson).sort();
  if (Array.isArray(treatedUnits))
    ordered.treatedUnits = treatedUnits.toSorted();
  return `sha256:${sha256(canonicalJson(ordered))}`;
}

/** JSON with sorted keys and no space. */
export function canonicalJson(value: unknown): string {
  if (typeof value !== "object" || value === null)
    return JSON.stringify(value) ?? "null";
  let text = "";
  if (Array.isArray(value)) {
    for (const item of value)
      text += `${text ? "," : ""}${canonicalJson(item ?? null)}`;
    return `[${text}]`;
  }
  const fields = value as Record<string, unknown>;
  for (const key of Object.keys(fields).sort())
    if (fields[key] !== undefined)
      text += `${text ? "," : ""}${JSON.stringify(key)}:${canonicalJson(fields[key])}`;
  return `{${text}}`;
}
