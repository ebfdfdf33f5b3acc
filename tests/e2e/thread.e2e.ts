import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ANSWERS, answersFile } from "./files/answers";
import { goTo, signUp } from "./screens/entry";
import {
  completeTest,
  noteTest,
  resultOf,
  startAndJudge,
} from "./screens/experiment-screens";
import { importFile, type FileToImport } from "./screens/import-screen";
import {
  expectControlChart,
  expectSites,
  expectValue,
} from "./screens/metric-page";
import { launch, startWalk, type Way } from "./walk/walker";

const METRIC = "Recommandation";
const FILE: FileToImport = {
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
    name: METRIC,
    kind: "nps",
    level: "strategic",
    granularity: "week",
  },
};
const TITLE = "Rappeler chaque client déçu le jour même";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const WAYS: Way[] = [
  { locale: "fr", width: 390 },
  { locale: "en", width: 1280 },
];

describe.each(WAYS)("in $locale, $width pixels wide", (way) => {
  it("goes from an empty organisation to a result and back to where it came from", async () => {
    const walker = await startWalk(browser, way);
    await signUp(walker);
    expect(await importFile(walker, FILE)).toEqual({
      read: String(ANSWERS.rows),
      kept: String(ANSWERS.kept),
      refused: String(ANSWERS.refused),
      known: "0",
    });

    await walker.link("import:done.see").click();
    await walker.heading(METRIC).waitFor();
    await expectValue(walker, ANSWERS.recent);
    await expectSites(walker, ANSWERS.recent.sites);
    await walker.page.getByText(ANSWERS.words[1]).first().waitFor();
    await expectControlChart(walker);
    await walker.look("metric");

    const again = await importFile(walker, {
      ...FILE,
      metric: { existing: METRIC },
    });
    expect([again.kept, again.known]).toEqual(["0", String(ANSWERS.kept)]);

    await noteTest(walker, {
      title: TITLE,
      benefit: "On ne répète pas son histoire à une autre personne.",
    });
    await completeTest(walker, {
      metric: METRIC,
      direction: "up",
      minimumEffect: "10",
      actingDays: 14,
      measuringDays: 56,
      design: "before-after",
    });
    await startAndJudge(walker, ANSWERS.testStartsOn);
    console.log(await resultOf(walker));
    await goTo(walker, "metrics");
    await walker.look("metrics");
    await walker.leave();
  });
});
