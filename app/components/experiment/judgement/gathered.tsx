import { useTranslation } from "react-i18next";
import { Card, CardBlock } from "~/components/ui/card";
import type { DataQuality as Quality } from "~/core/experiment/judgement/data-quality";
import { useFormat } from "~/i18n/use-format";
import { DataQuality } from "./data-quality";

/** A test that goes on: what has been gathered, and the day on which it may be read. */
export function Gathered({
  quality,
  reviewFrom,
  isSaid,
}: {
  quality: Quality;
  reviewFrom: string | null;
  /** The day's own card beside this one says when the verdict comes. */
  isSaid: boolean;
}) {
  const { t } = useTranslation("judgement");
  const { t: experiment } = useTranslation("experiment");
  const format = useFormat();
  return (
    <Card as="section">
      <CardBlock>
        <h2>{t("quality.title")}</h2>
        {reviewFrom && !isSaid ? (
          <p className="mt-1 mb-4 max-w-line text-sm text-ink-2">
            {experiment("next.waiting", { date: format.fullDate(reviewFrom) })}
          </p>
        ) : null}
        <DataQuality quality={quality} />
      </CardBlock>
    </Card>
  );
}
