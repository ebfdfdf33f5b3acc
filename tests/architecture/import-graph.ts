import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";
import { parse, walk, type SourceFile } from "./source-files";

export interface Import {
  from: string;
  /** What the line says: `~/core/time/period`, `react`. */
  specifier: string;
  /** The file it leads to, for our own files; null for packages. */
  to: string | null;
  /** Erased when the code runs. */
  typeOnly: boolean;
}

const ENDINGS = ["", ".ts", ".tsx", ".js", "/index.ts", "/index.tsx"];

export function readImports(file: SourceFile): Import[] {
  const found: Import[] = [];
  walk(parse(file), (node) => {
    const specifier = specifierOf(node);
    if (specifier === null) return;
    const to = resolve(file.path, specifier);
    const typeOnly = isTypeOnly(node);
    found.push({ from: file.path, specifier, to, typeOnly });
  });
  return found;
}

function specifierOf(node: ts.Node): string | null {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
    const { moduleSpecifier } = node;
    return moduleSpecifier && ts.isStringLiteral(moduleSpecifier)
      ? moduleSpecifier.text
      : null;
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    const { literal } = node.argument;
    return ts.isStringLiteral(literal) ? literal.text : null;
  }
  const [first] = ts.isCallExpression(node) ? node.arguments : [];
  const dynamic =
    ts.isCallExpression(node) &&
    node.expression.kind === ts.SyntaxKind.ImportKeyword;
  return dynamic && first && ts.isStringLiteral(first) ? first.text : null;
}

function isTypeOnly(node: ts.Node): boolean {
  if (ts.isImportTypeNode(node)) return true;
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  if (!ts.isImportDeclaration(node)) return false;
  const clause = node.importClause;
  if (!clause) return false;
  const named = clause.namedBindings;
  const names = named && ts.isNamedImports(named) ? named.elements : [];
  return (
    clause.isTypeOnly ||
    (!clause.name && names.length > 0 && names.every((n) => n.isTypeOnly))
  );
}

function resolve(from: string, specifier: string): string | null {
  const target = specifier.startsWith("~/")
    ? join("app", specifier.slice(2))
    : specifier.startsWith(".")
      ? join(dirname(from), specifier)
      : null;
  if (target === null) return null;
  const path = target.replace(/\?.*$/, "");
  return (
    ENDINGS.map((ending) => path + ending).find((candidate) =>
      /\.\w+$/.test(candidate) ? existsSync(candidate) : false,
    ) ?? path
  );
}

/** Groups of files that import each other in a ring, types included. Tarjan's strongly connected components. */
export function findCycles(imports: readonly Import[]): string[][] {
  const next = new Map<string, string[]>();
  for (const { from, to } of imports) {
    if (to) next.set(from, [...(next.get(from) ?? []), to]);
  }
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const cycles: string[][] = [];

  function enter(path: string): void {
    index.set(path, index.size);
    low.set(path, index.get(path)!);
    stack.push(path);
    for (const to of next.get(path) ?? []) {
      if (!index.has(to)) enter(to);
      if (stack.includes(to)) {
        low.set(path, Math.min(low.get(path)!, low.get(to)!));
      }
    }
    if (low.get(path) !== index.get(path)) return;
    const ring = stack.splice(stack.indexOf(path));
    if (ring.length > 1) cycles.push(ring);
  }

  for (const path of next.keys()) if (!index.has(path)) enter(path);
  return cycles;
}
