import Check from "lucide-react/icons/check";
import { useTranslation } from "react-i18next";
import type { MoveRequirement } from "~/core/experiment/state";
import { useOrgPath } from "~/components/document/org-path";
import { PART_OF } from "./section/part-of";

/** What the start still waits for, each a link to where it is said. */
export function StillMissing({
  experimentId,
  missing,
}: {
  experimentId: string;
  missing: readonly MoveRequirement[];
}) {
  const { t } = useTranslation("plan");
  const path = useOrgPath();
  const parts = missing.flatMap((name) => {
    const part = PART_OF[name];
    const draw = path("experiments", experimentId, "schedule");
    const to = name === "schedule" ? draw : part ? `#${part}` : null;
    return to ? [{ name, to }] : [];
  });
  if (parts.length === 0)
    return (
      <p className="flex items-center gap-2 text-sm font-semibold">
        <Check aria-hidden="true" className="size-4" />
        {t("missing.none")}
      </p>
    );
  return (
    <nav aria-label={t("missing.title")} className="text-sm">
      <p className="font-semibold">{t("missing.title")}</p>
      <ul className="mt-1 flex flex-wrap gap-x-5">
        {parts.map(({ name, to }) => (
          <li key={name}>
            <a
              href={to}
              className="target inline-flex items-center underline underline-offset-3"
            >
              {t(`missing.${name as "metric"}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
