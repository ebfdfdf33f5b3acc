import * as fc from "fast-check";
import { expect, test } from "vitest";
import { answerCommand, type Command } from "~/http/api/answer-command";
import { findTooLarge } from "~/http/api/input-limits";
import { SCHEMAS } from "~/schemas/evidence/json-schemas";
import { readExamples } from "../cli/docs/made-docs";

/** The examples, those with many states shortened to a dozen, which are enough to go wrong with. */
const examples = (await readExamples(".")).map((example) => ({
  ...example,
  input: shortened(example.input),
}));

function shortened(input: unknown): unknown {
  const { observations } = input as { observations?: { unit?: string }[] };
  const units = [...new Set((observations ?? []).map(({ unit }) => unit))];
  if (!observations || units.length <= 12) return input;
  const kept = new Set([...units.slice(0, 11), "California"]);
  return {
    ...(input as object),
    observations: observations.filter(({ unit }) => kept.has(unit)),
  };
}

const RUNS = 120;

type Tree = unknown[] | Record<string, unknown>;

const isTree = (value: unknown): value is Tree =>
  typeof value === "object" && value !== null;

/** Every place in the input: the tree it is in and its key. Long lists are entered at a few places only. */
function placesOf(tree: Tree): [Tree, string][] {
  const keys = Object.keys(tree);
  const some =
    keys.length > 40 ? [...keys.slice(0, 6), ...keys.slice(-3)] : keys;
  return some.flatMap((key) => {
    const value = (tree as Record<string, unknown>)[key];
    const here: [Tree, string] = [tree, key];
    return isTree(value) ? [here, ...placesOf(value)] : [here];
  });
}

const ODD: readonly unknown[] = [
  null,
  true,
  "",
  "x",
  "2026-02-30",
  "2005-01-01",
  "1e5",
  [],
  [null],
  {},
  0,
  -0,
  -1,
  0.5,
  1,
  2,
  1e-300,
  1e300,
  -1e308,
  2 ** 60,
  12,
  [1, 2],
  { n: 1 },
  "\ud800",
  "treatment",
  "control",
  "nps",
  "rate",
  "value",
  "relative",
  "ratio",
  "newey-west",
  "yearly",
  "hc2",
];

interface Change {
  at: number;
  act: "set" | "delete" | "repeat" | "rename" | "scale";
  odd: number;
}

const change: fc.Arbitrary<Change> = fc.record({
  at: fc.nat(),
  act: fc.constantFrom(
    "set",
    "set",
    "set",
    "delete",
    "repeat",
    "rename",
    "scale",
  ),
  odd: fc.nat(ODD.length - 1),
});

function changed(input: unknown, changes: readonly Change[]): unknown {
  const copy = structuredClone(input) as Tree;
  for (const { at, act, odd } of changes) {
    const places = placesOf(copy);
    const [tree, key] = places[at % places.length] ?? [copy, "design"];
    const fields = tree as Record<string, unknown>;
    const before = fields[key];
    if (act === "set") fields[key] = ODD[odd];
    else if (act === "scale" && typeof before === "number")
      fields[key] = before * 10 ** ((odd % 17) - 8);
    else if (act === "repeat" && Array.isArray(tree)) tree.push(before);
    else if (Array.isArray(tree)) tree.splice(Number(key), 1);
    else delete fields[key];
    if (act === "rename" && !Array.isArray(tree)) fields[`${key}x`] = before;
  }
  return copy;
}

const PATH = /^(\w+(\[\d+\])?(\.\w+(\[\d+\])?)*)?$/;

/** What is wrong with the answer to this text; empty when it is one that an outside program can rely on. */
function wrongWith(command: Command, text: string): unknown[] {
  const answer = answerCommand(command, text, {
    findTooLarge: (value) => findTooLarge(command, value),
  });
  if (answer.outcome === "not-json") return ["JSON was not read"];
  if (answer.outcome === "answered") {
    const output: unknown = JSON.parse(answer.text);
    // What is not finite would be null in JSON, which the schema of the answer does not allow there.
    const said = SCHEMAS[`${command}-output`].safeParse(output);
    // What the engine takes, the schema of the input does not refuse.
    const read = SCHEMAS[`${command}-input`].safeParse(JSON.parse(text));
    return [said.error, read.error].filter((error) => error !== undefined);
  }
  const vague = answer.faults.filter(
    ({ path, message }) => !PATH.test(path) || message.trim() === "",
  );
  return answer.faults.length > 0 ? vague : ["refused without a fault"];
}

test.each(examples)(
  "damaged in any way, $name gives finite numbers, or faults with their paths",
  ({ command, input }) => {
    const changes = fc.array(change, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(changes, (damage) => {
        const text = JSON.stringify(changed(input, damage));
        expect(wrongWith(command, text)).toEqual([]);
      }),
      { numRuns: RUNS, seed: 20_261_122 },
    );
  },
  30_000,
);

test("some of what is damaged is still answered", () => {
  const texts = fc
    .sample(fc.array(change, { minLength: 1, maxLength: 2 }), {
      numRuns: 40,
      seed: 3,
    })
    .map((damage) => JSON.stringify(changed(examples[0]!.input, damage)));
  const answered = texts.filter(
    (text) => answerCommand("analyse", text).outcome === "answered",
  );
  expect(answered.length).toBeGreaterThan(4);
});
