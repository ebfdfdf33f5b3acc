import type { Walker } from "../walk/walker";
import { goTo } from "./entry";

export interface NewMetric {
  name: string;
  kind: string;
  level: string;
  direction: "up" | "down";
  granularity: string;
  threshold: string;
  unit?: string;
  seasonality?: string;
}

/** Makes a metric by hand, before there is anything to read. */
export async function createMetric(
  walker: Walker,
  metric: NewMetric,
): Promise<void> {
  const { page, link, field, button, heading, say } = walker;
  await goTo(walker, "metrics");
  await walker.look("metrics-empty");
  await link("metric:list.new").first().click();
  await field("metric:field.name").fill(metric.name);
  await field("metric:field.kind").selectOption(metric.kind);
  await field("metric:field.level").selectOption(metric.level);
  await field("metric:field.direction").selectOption(metric.direction);
  await field("metric:field.granularity").selectOption(metric.granularity);
  await field("metric:field.threshold").fill(metric.threshold);
  await page.locator("summary", { hasText: say("metric:form.more") }).click();
  if (metric.unit) await field("metric:field.unit").fill(metric.unit);
  if (metric.seasonality)
    await field("metric:field.seasonality").selectOption(metric.seasonality);
  await walker.look("metric-new");
  await button("metric:form.create").click();
  await heading(metric.name).waitFor();
  await walker.look("metric-empty");
}
