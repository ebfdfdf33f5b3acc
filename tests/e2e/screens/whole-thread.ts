import { expect } from "vitest";
import { ANSWERS, answersFile } from "../files/answers";
import type { Walker } from "../walk/walker";
import { goTo, signUp } from "./entry";
import { fillNote } from "./experiment/note-screen";
import { completeTest } from "./experiment/plan-screen";
import { computedEstimate, startAndJudge } from "./experiment/result-screen";
import { importFile, type FileToImport } from "./import-screen";
import { addKeyResult, writeObjective } from "./okr-screens";

/** What people write in this thread, and read again at its other end. */
export const THREAD = {
  metric: "Recommandation",
  objective: "Je veux qu’on me rappelle quand on me l’a promis.",
  keyResult: "Nos clients nous recommandent davantage",
  test: "Rappeler chaque client déçu le jour même",
} as const;

export const ANSWERS_FILE: FileToImport = {
  name: "reponses-2025.csv",
  bytes: answersFile(),
  roles: {
    identifiant: "externalId",
    note: "score",
    date_visite: "date",
    magasin: "site",
    commentaire: "verbatim",
    courriel: "personal",
  },
  layout: { grain: "responses", dateFormat: "dd/MM/yyyy" },
  metric: {
    name: THREAD.metric,
    kind: "nps",
    level: "strategic",
    granularity: "week",
  },
};

/** A new organisation with its answers imported; ends on the page of the metric. */
export async function bringAnswers(walker: Walker): Promise<void> {
  await signUp(walker);
  await walker.look("today-empty");
  const counts = await importFile(walker, ANSWERS_FILE);
  expect(counts).toEqual({
    read: String(ANSWERS.rows),
    kept: String(ANSWERS.kept),
    refused: String(ANSWERS.refused),
    known: "0",
  });
  await walker.link("import:done.see").click();
  await walker.heading(THREAD.metric).waitFor();
}

/** An objective with a key result that the metric feeds; ends on the objective's page. */
export async function writeNeed(walker: Walker): Promise<void> {
  await writeObjective(walker, THREAD.objective);
  await addKeyResult(walker, {
    title: THREAD.keyResult,
    metric: THREAD.metric,
    start: "0",
    target: "60",
  });
  await walker.look("objective");
}

/** From the objective's page: a test noted, completed, started in the past and judged; ends on its result. */
export async function tryAndJudge(walker: Walker): Promise<void> {
  await walker.link("objective:page.noteTest").first().click();
  await fillNote(walker, {
    title: THREAD.test,
    benefit: "On ne répète pas son histoire à une autre personne.",
    objective: THREAD.objective,
  });
  await completeTest(walker, {
    metric: THREAD.metric,
    direction: "up",
    minimumEffect: "10",
    actingDays: 14,
    measuringDays: 56,
    design: "before-after",
  });
  await startAndJudge(walker, ANSWERS.testStartsOn);
}

/** Visits what the thread made and what stands around it, to look at each once. */
export async function lookAround(walker: Walker): Promise<void> {
  const { page } = walker;
  await computedEstimate(walker);
  for (const place of [
    "experiments",
    "metrics",
    "objectives",
    "import",
    "today",
  ]) {
    await goTo(walker, place);
    await walker.look(`${place}-list`);
  }
  await goTo(walker, "metrics");
  await page.getByRole("link", { name: THREAD.metric }).first().click();
  await walker.link("metric:page.edit").click();
  await walker.heading(walker.say("metric:form.edit")).waitFor();
  await walker.look("metric-edit");
}
