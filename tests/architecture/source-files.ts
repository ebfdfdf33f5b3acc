import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import ts from "typescript";

export interface SourceFile {
  /** From the root of the repository, with forward slashes. */
  path: string;
  folder: string;
  /** Without folder and extension: `viewer.server`, `parse-date.test`. */
  name: string;
  text: string;
  lines: number;
  isTest: boolean;
}

const MADE_BY_TOOLS = new Set([
  "node_modules",
  "build",
  ".data",
  ".git",
  "coverage",
  "test-results",
  "generated",
]);
const SOURCE = /\.(ts|tsx|js|mjs|css)$/;

/** Every file of the repository that a person wrote, folders of tools aside. */
export function listPaths(folder = "."): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (MADE_BY_TOOLS.has(entry.name)) return [];
    return entry.isDirectory() ? listPaths(path) : [path];
  });
}

export function readSources(): SourceFile[] {
  return listPaths()
    .filter((path) => SOURCE.test(path))
    .map((path) => {
      const text = readFileSync(path, "utf8");
      const name = basename(path).replace(SOURCE, "");
      return {
        path,
        folder: dirname(path),
        name,
        text,
        lines: text.split("\n").length - 1,
        isTest: path.startsWith("tests/") || /\.(test|bench)$/.test(name),
      };
    });
}

export function parse({ path, text }: SourceFile): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
}

/** Calls `visit` on every node of the tree. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}
