import { readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { parse, readSources, walk } from "./architecture/source-files";
import { readMessages } from "./catalogue/read-catalogues";

// Both languages have the same keys (catalogue.test.ts).
const words = readMessages("en");
const unnamed = (fields: readonly string[]) =>
  fields.filter((field) => !words.has(`history:field.${field}`));

/** Tables whose changes a page shows. */
const SHOWN = [
  "Objective",
  "KeyResult",
  "CheckIn",
  "Metric",
  "Team",
  "Journey",
  "Moment",
  "Site",
  "Settings",
];

/** Columns that no history holds: keys, dates of the row itself, and what is told in other words. */
const UNTOLD = /^(?:orgId|id|\w+Id|position|createdAt|updatedAt)$/;
/** Told under other names: a team's caps, and a check-in's by its key result. */
const RENAMED: Record<string, string> = {
  envelopeMoney: "money",
  envelopeHours: "hours",
  envelopeCustomers: "customers",
  envelopeDays: "days",
  madeBy: "owner",
  keyResult: "title",
};

function columnsOf(table: string): string[] {
  const schema = readFileSync("prisma/schema.prisma", "utf8");
  const body = schema.split(`model ${table} {`)[1]?.split("\n}")[0] ?? "";
  return [...body.matchAll(/^ {2}(\w+)\s+(\w+)(\[\])?/gm)]
    .filter(([, name, , list]) => !list && !UNTOLD.test(name!))
    .map(([, name]) => RENAMED[name!] ?? name!);
}

/** Functions that put a thing as its history tells it. */
const TELLERS = new Set(["told", "toHistory", "planHistory", "approvalFields"]);

/** Names written out where a change is told or recorded. What happened on a test's days has its own lists. */
function toldFields(): string[] {
  const found = new Set<string>();
  const keep = (literal: ts.Expression | undefined) => {
    if (!literal || !ts.isObjectLiteralExpression(literal)) return;
    for (const { name } of literal.properties)
      if (name && ts.isIdentifier(name) && !UNTOLD.test(name.text))
        found.add(name.text);
  };
  const files = readSources().filter(
    ({ path, isTest }) =>
      path.startsWith("app/http/") && !isTest && !path.includes("/log/"),
  );
  for (const file of files)
    walk(parse(file), (node) => {
      if (ts.isFunctionDeclaration(node) && isTeller(node))
        walk(node, (inner) => {
          if (ts.isReturnStatement(inner)) keep(inner.expression);
        });
      if (ts.isCallExpression(node) && isRecording(node))
        walk(node, (inner) => {
          if (ts.isPropertyAssignment(inner) && isSide(inner))
            keep(inner.initializer);
        });
    });
  return [...found];
}

const isTeller = (node: ts.FunctionDeclaration) =>
  TELLERS.has(node.name?.text ?? "");
const isRecording = (node: ts.CallExpression) =>
  node.expression.getText() === "recordChange";
const isSide = (node: ts.PropertyAssignment) =>
  ["before", "after"].includes(node.name.getText());

describe("a history has words for", () => {
  test.each(SHOWN)("every column of %s that can change", (table) => {
    const columns = columnsOf(table);
    expect(columns.length).toBeGreaterThan(1);
    expect(unnamed(columns)).toEqual([]);
  });

  test("every field that is told where a change is recorded", () => {
    const fields = toldFields();
    const some = [
      "customerBenefit",
      "approver",
      "practicalThreshold",
      "members",
    ];
    expect(fields).toEqual(expect.arrayContaining(some));
    expect(unnamed(fields)).toEqual([]);
  });
});
