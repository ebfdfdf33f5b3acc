import { checkNames } from "./check-names";
import { given, isRecord, type FaultList } from "./fault-list";

const DECLARED = new Set([
  "minimumEffect",
  "windowDays",
  "amended",
  "scheduleDrawnAt",
]);
const FACTS = new Set([
  "pickedBecauseWorst",
  "contextOverlap",
  "mixShiftPoints",
  "fidelity",
  "overlappingTests",
]);
const ARMS = new Set(["treatment", "control"]);

/** A day, or a day with a time. */
const MOMENT =
  /^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?)?$/;

/** Adds a fault for everything wrong with what was said before the start. */
export function checkDeclared(faults: FaultList, declared: unknown): void {
  if (!given(declared)) return;
  if (!isRecord(declared)) return faults.add("declared", "must be an object");
  checkNames(faults, "declared", declared, DECLARED);
  if (given(declared.minimumEffect))
    faults.number("declared.minimumEffect", declared.minimumEffect, { min: 0 });
  if (given(declared.windowDays))
    faults.number("declared.windowDays", declared.windowDays, {
      min: 0,
      max: 36_525,
      whole: true,
    });
  if (given(declared.amended))
    faults.boolean("declared.amended", declared.amended);
  if (given(declared.scheduleDrawnAt))
    checkMoment(faults, "declared.scheduleDrawnAt", declared.scheduleDrawnAt);
}

function checkMoment(faults: FaultList, path: string, value: unknown): void {
  const day = typeof value === "string" ? MOMENT.exec(value)?.[1] : undefined;
  faults.date(path, day);
}

export function checkSplit(faults: FaultList, split: unknown): void {
  if (!given(split)) return;
  if (!isRecord(split)) return faults.add("plannedSplit", "must be an object");
  checkNames(faults, "plannedSplit", split, ARMS);
  const shares = ["treatment", "control"].map((arm) =>
    faults.number(`plannedSplit.${arm}`, split[arm], { above: 0, below: 1 }),
  );
  const [treatment, control] = shares;
  if (treatment && control && Math.abs(treatment + control - 1) > 1e-6)
    faults.add("plannedSplit", "must add up to 1");
}

export function checkFacts(faults: FaultList, facts: unknown): void {
  if (!given(facts)) return;
  if (!isRecord(facts)) return faults.add("facts", "must be an object");
  checkNames(faults, "facts", facts, FACTS);
  const { mixShiftPoints, fidelity, overlappingTests } = facts;
  if (given(mixShiftPoints))
    faults.number("facts.mixShiftPoints", mixShiftPoints, {
      min: -100,
      max: 100,
    });
  if (given(fidelity))
    faults.number("facts.fidelity", fidelity, { min: 0, max: 1 });
  if (given(overlappingTests))
    faults.number("facts.overlappingTests", overlappingTests, {
      min: 0,
      whole: true,
    });
  for (const name of ["pickedBecauseWorst", "contextOverlap"]) {
    if (given(facts[name])) faults.boolean(`facts.${name}`, facts[name]);
  }
}
