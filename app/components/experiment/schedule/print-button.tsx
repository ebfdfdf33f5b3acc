import Printer from "lucide-react/icons/printer";
import { useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "~/components/ui/button";

/** Without JavaScript the browser's own menu prints the same sheet. */
export function PrintButton() {
  const { t } = useTranslation("schedule");
  const canPrint = useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  );
  return canPrint ? (
    <Button type="button" onClick={() => window.print()}>
      <Printer aria-hidden="true" />
      {t("print")}
    </Button>
  ) : null;
}
