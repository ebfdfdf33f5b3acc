import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useOrgPath } from "~/components/document/org-path";
import { Card } from "~/components/ui/card";

export interface FedKeyResult {
  id: string;
  title: string;
  objective: { id: string; statement: string };
}

/** The key results that read this metric, and the customers' words above each. Nothing where there is none. */
export function FedKeyResults({
  keyResults,
}: {
  keyResults: readonly FedKeyResult[];
}) {
  const { t } = useTranslation("metric");
  const path = useOrgPath();
  if (keyResults.length === 0) return null;
  return (
    <section className="mt-8">
      <h2 className="mb-3">{t("page.keyResults")}</h2>
      <Card>
        <ul>
          {keyResults.map(({ id, title, objective }) => (
            <li key={id} className="border-line not-first:border-t">
              <Link
                to={path("key-results", id)}
                className="block px-4.5 py-3.5 hover:bg-sunken"
              >
                <span className="block font-semibold">{title}</span>
                <span className="font-serif text-sm text-ink-2 italic">
                  {objective.statement}
                </span>
              </Link>
            </li>
          ))}
        </ul>
      </Card>
    </section>
  );
}
