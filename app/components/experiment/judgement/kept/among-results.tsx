import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useOrgPath } from "~/components/document/org-path";
import { Card, CardBlock } from "~/components/ui/card";
import { DataQuality } from "../data-quality";
import { KeptResults } from "./kept-results";
import type {
  JudgedMetric,
  ShownKeptResult,
  ShownResult,
} from "../shown-result";

/** Where a kept result stands among those of its test; before the window closes, only what had been gathered. */
export function AmongResults({
  card,
  kept,
  experimentId,
  metric,
}: {
  card: ShownResult;
  kept: readonly ShownKeptResult[];
  experimentId: string;
  metric: JudgedMetric | null;
}) {
  const { t } = useTranslation("judgement");
  const path = useOrgPath();
  const [newest] = kept;
  const isEarlier = newest && newest.id !== card.id;
  return (
    <>
      {isEarlier ? (
        <p className="text-sm">
          <strong className="font-semibold">{t("kept.notNewest")}</strong>{" "}
          <Link
            to={path("experiments", experimentId, "analyses", newest.id)}
            className="target inline-flex items-center font-semibold text-accent underline-offset-2 hover:underline"
          >
            {t("kept.seeNewest")}
          </Link>
        </p>
      ) : null}
      {card.verdict === "too-early" ? (
        <Card>
          <CardBlock>
            <DataQuality quality={card.quality} />
          </CardBlock>
        </Card>
      ) : null}
      {kept.length > 1 && metric ? (
        <Card as="section">
          <CardBlock>
            <KeptResults
              experimentId={experimentId}
              kept={kept}
              metric={metric}
              shownId={card.id}
            />
          </CardBlock>
        </Card>
      ) : null}
    </>
  );
}
