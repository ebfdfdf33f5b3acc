import { Link } from "@remix-run/react";
import Hand from "lucide-react/icons/hand";
import RefreshCw from "lucide-react/icons/refresh-cw";
import { useTranslation } from "react-i18next";
import { useOrgPath } from "~/components/document/org-path";
import type { ShownStanding } from "../words/shown-key-result";

/** Where the value comes from: one that updates itself says so, and from what; one given by hand says that. */
export function ValueFrom({ shown }: { shown: ShownStanding }) {
  const { t } = useTranslation("objective");
  const path = useOrgPath();
  const { keyResult, standing } = shown;
  const { metric } = keyResult;
  const byHand = standing.origin === "hand";
  const Icon = byHand ? Hand : RefreshCw;
  return (
    <p className="mt-1 flex items-center gap-1.5 text-xs text-ink-3">
      <Icon aria-hidden="true" className="size-3.5 shrink-0" />
      <span>
        {t(`value.from.${metric && byHand ? "handForNow" : standing.origin}`)}{" "}
        {metric ? (
          <Link
            to={path("metrics", metric.id)}
            className="underline underline-offset-3 hover:text-ink"
          >
            {metric.name}
          </Link>
        ) : null}
      </span>
    </p>
  );
}
