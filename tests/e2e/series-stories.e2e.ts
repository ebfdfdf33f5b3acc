import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { SICILY, sicilyFile } from "./files/sicily";
import { TRAINS, trainsFile } from "./files/trains";
import { signUp } from "./screens/entry";
import { noteTest } from "./screens/experiment/note-screen";
import { completeTest } from "./screens/experiment/plan-screen";
import {
  computedEstimate,
  resultOf,
  startAndJudge,
} from "./screens/experiment/result-screen";
import { importFile } from "./screens/import-screen";
import { createMetric } from "./screens/metric-form";
import { launch, startWalk } from "./walk/walker";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

it("finds the fall that the smoking ban brought to Sicily, where the plain means rise", async () => {
  const walker = await startWalk(browser, { locale: "en", width: 390 });
  const metric = "Acute coronary events";
  const ban = {
    metric,
    direction: "down",
    minimumEffect: "12",
    actingDays: 699,
    measuringDays: 699,
  } as const;
  await signUp(walker);
  await createMetric(walker, {
    name: metric,
    kind: "rate",
    level: "journey",
    direction: "down",
    granularity: "month",
    threshold: "5",
    unit: "100000",
    seasonality: "yearly",
  });
  const counts = await importFile(walker, {
    name: "sicily.csv",
    bytes: sicilyFile(),
    roles: {
      year: "date",
      month: "date",
      aces: "count",
      time: "ignore",
      smokban: "ignore",
      stdpop: "exposure",
    },
    layout: { grain: "series", dateFormat: "yyyy-M", granularity: "month" },
    metric: { existing: metric },
  });
  expect([counts.kept, counts.refused]).toEqual(["59", "0"]);

  await noteTest(walker, {
    title: "No smoking in public places",
    benefit: "Fewer hearts break.",
  });
  await completeTest(walker, { ...ban, design: "interrupted-time-series" });
  await startAndJudge(walker, SICILY.startsOn);
  const result = await resultOf(walker);
  expect(result.sentence).toMatch(/fell by 11%/);
  expect(result.text).toContain(walker.say("ui:verdict.moved"));
  expect(result.text).toContain(walker.say("ui:grade.label", { grade: 2 }));
  const ratio = Number.parseFloat(await computedEstimate(walker));
  expect(Math.abs(ratio - SICILY.ratio)).toBeLessThan(0.005);

  await noteTest(walker, {
    title: "The same, by plain means",
    benefit: "To see what they would say.",
  });
  await completeTest(walker, { ...ban, design: "before-after" });
  await startAndJudge(walker, SICILY.startsOn);
  const naive = await resultOf(walker);
  expect(naive.text).toMatch(/Effect \+\d/);
  expect(naive.text).toContain(walker.say("ui:verdict.cannotTell"));
  await walker.leave();
});

it("sees the strike in the trains that ran, line by line", async () => {
  const walker = await startWalk(browser, { locale: "fr", width: 1280 });
  const metric = "Trains ayant circulé";
  await signUp(walker);
  await createMetric(walker, {
    name: metric,
    kind: "count",
    level: "journey",
    direction: "up",
    granularity: "month",
    threshold: "10",
    unit: "trains",
  });
  const counts = await importFile(walker, {
    name: "trains.csv",
    bytes: trainsFile(),
    roles: {
      Date: "date",
      Départ: "site",
      Arrivée: "site",
      "Nombre de trains programmés": "ignore",
      "Nombre de trains ayant circulé": "count",
    },
    layout: { grain: "series", dateFormat: "yyyy-MM", granularity: "month" },
    metric: { existing: metric },
  });
  expect([counts.kept, counts.refused]).toEqual([String(TRAINS.rows), "0"]);
  await noteTest(walker, {
    title: "Grève d’avril à juin 2018",
    benefit: "Voir ce que la grève a coûté aux voyageurs.",
  });
  await completeTest(walker, {
    metric,
    direction: "up",
    minimumEffect: "10",
    actingDays: TRAINS.strikeDays,
    measuringDays: TRAINS.strikeDays,
    design: "interrupted-time-series",
  });
  await startAndJudge(walker, TRAINS.strikeStartsOn);
  const { sentence, text } = await resultOf(walker);
  expect(sentence).toMatch(/baisse de 3[5-9](,\d)?\s%/);
  expect(text).toContain(walker.say("ui:verdict.worsened"));
  expect(text).toContain(walker.say("ui:grade.label", { grade: 2 }));
  await walker.leave();
});
