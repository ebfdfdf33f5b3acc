import { methodWords } from "~/core/experiment/judgement/method/method-words";
import { scheduleHistogram } from "~/core/experiment/judgement/schedule-histogram";
import { getAnalysis } from "~/data/experiment/analysis.server";
import {
  listKeptResults,
  type KeptResult,
} from "~/data/experiment/judgement/earlier-result.server";
import {
  getExperiment,
  type Experiment,
} from "~/data/experiment/experiment.server";
import type { OrgClient } from "~/data/org.server";
import type { Locale } from "~/i18n/locale";
import type { Viewer } from "../../viewer.server";
import { resultCard } from "../result-card.server";
import { sealOf, siteNamesOf } from "./shown-judgement.server";

interface Asked {
  client: OrgClient;
  experimentId: string;
  analysisId: string;
  viewer: Viewer;
}

/** The input of a result, as it was given; null where there is none, or where it is not to be seen yet. */
export async function analysisInputOf(asked: Asked) {
  const found = await findOpen(asked);
  return found?.isOpen ? found.analysis.input : null;
}

/** A kept result with all that it takes to compute it again; null where the test has no such result. */
export async function computationPage({
  locale,
  ...asked
}: Asked & { locale: Locale }) {
  const found = await findOpen(asked);
  if (!found) return null;
  const { experiment, analysis, seal, isOpen } = found;
  const { client, experimentId } = asked;
  const { id, input, output } = analysis;
  const kept: readonly KeptResult[] =
    seal === null ? await listKeptResults({ client, experimentId }) : [];
  return {
    experiment: {
      id: experimentId,
      title: experiment.title,
      metric: experiment.expectation?.metric ?? null,
    },
    card: resultCard(analysis, {
      locale,
      seal,
      siteNames: siteNamesOf(experiment),
    }),
    kept,
    computed: isOpen
      ? {
          experimentId,
          id,
          input,
          output,
          method: methodWords(output.method, input.metric.kind, locale),
          histogram: scheduleHistogram(input, output),
          siteNames: siteNamesOf(experiment),
        }
      : null,
  };
}

/** Figures are open once the window has closed, of a test that was not disturbed. */
async function findOpen({ client, experimentId, analysisId, viewer }: Asked) {
  const experiment: Experiment | null = await getExperiment({
    client,
    id: experimentId,
  });
  const analysis =
    experiment && (await getAnalysis({ client, experimentId, id: analysisId }));
  if (!experiment || !analysis) return null;
  const seal = sealOf(experiment, viewer);
  const { verdict } = analysis.output;
  const isOpen =
    seal === null && verdict !== "too-early" && verdict !== "invalid";
  return { experiment, analysis, seal, isOpen };
}
