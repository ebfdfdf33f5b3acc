import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useOrgPath } from "~/components/document/org-path";
import type { PortfolioAlert } from "~/core/portfolio/alerts";
import type { ResultsQuery } from "~/core/portfolio/results-query";
import { resultsSearch } from "~/core/portfolio/results-query";
import { useFormat } from "~/i18n/use-format";

/** What the portfolio would rather not see, each with the way to act on it. Nothing where all is well. */
export function PortfolioAlerts({
  alerts,
  query,
}: {
  alerts: readonly PortfolioAlert[];
  query: ResultsQuery;
}) {
  const { t } = useTranslation("results");
  if (alerts.length === 0) return null;
  return (
    <section aria-labelledby="alerts">
      <h2 id="alerts" className="mb-2">
        {t("alerts.title")}
      </h2>
      <ul className="rounded-card border border-line-2 bg-sunken">
        {alerts.map((alert) => (
          <li
            key={alert.kind}
            className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-line-2 px-4.5 py-3 text-sm not-first:border-t"
          >
            <AlertSentence alert={alert} />
            <AlertWay alert={alert} query={query} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function AlertSentence({ alert }: { alert: PortfolioAlert }) {
  const { t } = useTranslation("results");
  const format = useFormat();
  const oldest = alert.kind === "undecided" && alert.oldest;
  return (
    <p className="min-w-0 flex-1 basis-80">
      {t(`alerts.${alert.kind}.sentence`, {
        count: alert.tests,
        tests: format.count(alert.tests),
      })}
      {alert.kind === "guardrail-hurt" ? (
        // On paper the way is left out, and with it the name.
        <span className="hidden print:inline">
          {" "}
          {t("alerts.named", { title: alert.first.title })}
        </span>
      ) : null}
      {oldest
        ? ` ${t("alerts.since", { day: format.fullDate(oldest), title: alert.first?.title ?? "" })}`
        : ""}
    </p>
  );
}

function AlertWay({
  alert,
  query,
}: {
  alert: PortfolioAlert;
  query: ResultsQuery;
}) {
  const { t } = useTranslation("results");
  const path = useOrgPath();
  const to = {
    "guardrail-hurt": () =>
      path(
        "experiments",
        alert.kind === "guardrail-hurt" ? alert.first.id : "",
      ),
    "only-repairs": () => path("experiments", "new"),
    "no-human-channel": () => path("experiments", "new"),
    undecided: () => path("experiments"),
    "never-scaled": () =>
      path("results") + resultsSearch({ ...query, show: "to-scale", page: 1 }),
  }[alert.kind]();
  return (
    <Link to={to} className="link target no-print inline-flex items-center">
      {alert.kind === "guardrail-hurt"
        ? alert.first.title
        : t(`alerts.${alert.kind}.way`)}
    </Link>
  );
}
