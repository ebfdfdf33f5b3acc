import type { Command } from "~/http/api/answer-command";

/** An input of docs/evidence/examples with what the engine answers. */
export interface Example {
  name: string;
  path: string;
  command: Command;
  input: unknown;
  output: unknown;
}

/** Of longer lists a page shows the beginning; the file beside holds the whole. */
const MOST_SHOWN = 3;
const MARKED = /(<!-- example: ([\w-]+) -->)[\s\S]*?(<!-- end -->)/g;

/** Puts input and output of each example between its marks: `<!-- example: pool -->` … `<!-- end -->`. */
export function fillExamples(
  page: string,
  examples: readonly Example[],
): string {
  return page.replace(MARKED, (_all, start: string, name: string, end) => {
    const example = examples.find((known) => known.name === name);
    if (!example) throw new Error(`There is no example named ${name}.`);
    return `${start}\n\n${shown(example)}\n\n${end}`;
  });
}

function shown({ name, path, command, input, output }: Example): string {
  const outputFile = `examples/${name}.output.json`;
  return [
    `[\`examples/${name}.json\`](examples/${name}.json):`,
    block("jsonc", cut(input)),
    block("sh", `npx essai ${command} ${path}`),
    `answers ([whole](${outputFile})):`,
    block("jsonc", cut(output)),
  ].join("\n\n");
}

function block(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}

/** JSON in which a list, or the digits of a fraction, stops where a reader has seen enough. */
function cut(value: unknown, indent = ""): string {
  if (typeof value === "number") return String(Number(value.toPrecision(6)));
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const flat = oneLine(value);
  if (flat.length + indent.length <= 100) return flat;
  const deeper = `${indent}  `;
  if (!Array.isArray(value)) {
    const lines = Object.entries(value).map(
      ([name, item]) =>
        `${deeper}${JSON.stringify(name)}: ${cut(item, deeper)}`,
    );
    return `{\n${lines.join(",\n")}\n${indent}}`;
  }
  const lines = value
    .slice(0, MOST_SHOWN)
    .map((item) => `${deeper}${cut(item, deeper)}`);
  const rest = value.length - lines.length;
  const more = rest > 0 ? `,\n${deeper}// and ${rest} more` : "";
  return `[\n${lines.join(",\n")}${more}\n${indent}]`;
}

function oneLine(value: object): string {
  if (Array.isArray(value))
    return value.length > 12
      ? " ".repeat(200)
      : `[${value.map((item) => cut(item)).join(", ")}]`;
  const parts = Object.entries(value).map(
    ([name, item]) => `${JSON.stringify(name)}: ${cut(item)}`,
  );
  return parts.length === 0 ? "{}" : `{ ${parts.join(", ")} }`;
}
