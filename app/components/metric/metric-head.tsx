import { useTranslation } from "react-i18next";
import { useOrgPath } from "~/components/document/org-path";
import { useMay } from "~/components/document/use-may";
import { ButtonLink } from "~/components/ui/button";
import { PageHead, type Crumb } from "~/components/ui/page-head";
import type { MetricLevel } from "~/core/metric/levels";

interface Named {
  id: string;
  name: string;
}

interface MetricHeadProps {
  metric: Named & {
    description: string;
    level: MetricLevel;
    parent: Named | null;
    owner: Named | null;
    journey: Named | null;
    moment: Named | null;
  };
}

/** Where the metric stands among the levels, what it says, and who answers for it. */
export function MetricHead({ metric }: MetricHeadProps) {
  const { t } = useTranslation("metric");
  const path = useOrgPath();
  const mayWrite = useMay("manager");
  const { parent, owner, journey, moment, description } = metric;
  const place = (moment ?? journey)?.name;
  const trail: Crumb[] = [
    { label: t("list.title"), to: path("metrics") },
    ...(parent ? [{ label: parent.name, to: path("metrics", parent.id) }] : []),
    { label: place ?? t(`level.${metric.level}`) },
  ];
  const owned = owner ? t("page.ownedBy", { name: owner.name }) : "";
  return (
    <PageHead
      title={metric.name}
      trail={trail}
      lead={[description, owned].filter(Boolean).join(" ") || undefined}
      action={
        mayWrite ? (
          <>
            <ButtonLink to={path("metrics", metric.id, "edit")} variant="quiet">
              {t("page.edit")}
            </ButtonLink>
            <ButtonLink to={path("metrics", metric.id, "paste")}>
              {t("page.paste")}
            </ButtonLink>
            <ButtonLink to={path("import")}>{t("page.import")}</ButtonLink>
          </>
        ) : null
      }
    />
  );
}
