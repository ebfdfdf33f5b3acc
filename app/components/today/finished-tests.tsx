import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useOrgPath } from "~/components/document/org-path";
import { Card, CardBlock } from "~/components/ui/card";
import { Grade } from "~/components/ui/grade";
import { Verdict } from "~/components/ui/verdict";
import type { TestToDecide } from "./shown-today";

/** What finished in the last seven days, what moved first; a clean "nothing moved" is a result too. */
export function FinishedTests({ tests }: { tests: readonly TestToDecide[] }) {
  const { t } = useTranslation("today");
  const path = useOrgPath();
  return (
    <section>
      <div className="mb-3 flex items-baseline justify-between gap-3">
        <h2>{t("finished.title")}</h2>
        <Link to={path("results")} className="link text-sm">
          {t("finished.all")}
        </Link>
      </div>
      <Card>
        {tests.length === 0 ? (
          <CardBlock>
            <p className="text-sm text-ink-2">{t("finished.none")}</p>
          </CardBlock>
        ) : null}
        <ul>
          {tests.map((test) => (
            <li key={test.id} className="border-line not-first:border-t">
              <Link
                to={path("experiments", test.id)}
                className="grid gap-1 px-4.5 py-3 hover:bg-sunken"
              >
                <span className="font-semibold">{test.title}</span>
                <span className="flex flex-wrap items-center gap-x-4 gap-y-1">
                  {test.verdict ? <Verdict verdict={test.verdict} /> : null}
                  {test.grade === null ? null : <Grade grade={test.grade} />}
                  {test.team ? (
                    <span className="text-xs text-ink-3">{test.team}</span>
                  ) : null}
                </span>
              </Link>
            </li>
          ))}
        </ul>
      </Card>
    </section>
  );
}
