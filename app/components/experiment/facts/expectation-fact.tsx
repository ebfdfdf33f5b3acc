import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useOrgPath } from "~/components/document/org-path";
import { useMetricFormat } from "~/components/metric/use-metric-format";
import { useFormat } from "~/i18n/use-format";
import { Fact } from "./fact";
import type { ShownExpectation } from "./shown-experiment";

interface ExpectationFactProps {
  expectation: ShownExpectation;
  amendments: number;
  amendTo: string;
}

/** What should move, which way, by how much and when; whether it was changed since. */
export function ExpectationFact({
  expectation,
  amendments,
  amendTo,
}: ExpectationFactProps) {
  const { t } = useTranslation("experiment");
  const path = useOrgPath();
  const format = useFormat();
  const { metric, lockedAt, amendedBecause } = expectation;
  const { threshold } = useMetricFormat(metric);
  const sentence = t("page.expectation", {
    metric: metric.name,
    way: expectation.direction === "up" ? t("page.wayUp") : t("page.wayDown"),
    effect: threshold(expectation.minimumEffect),
    acting: t("page.days", { count: expectation.actingDays }),
    measuring: t("page.days", { count: expectation.measuringDays }),
  });
  const term = lockedAt
    ? t("page.expectedLocked", { date: format.fullDate(lockedAt) })
    : t("page.expected");
  return (
    <Fact term={term}>
      <Link
        to={path("metrics", metric.id)}
        className="underline decoration-line-2 underline-offset-3 hover:text-accent"
      >
        {sentence}
      </Link>
      {amendments > 0 ? (
        <p className="mt-1 text-unknown">
          {t("page.amended", { count: amendments })}.{" "}
          {t("page.amendedBecause", { because: amendedBecause })}
        </p>
      ) : null}
      {lockedAt ? (
        <p className="no-print mt-1">
          <Link to={amendTo} className="link text-xs">
            {t("next.amend")}
          </Link>
        </p>
      ) : null}
    </Fact>
  );
}
