import { Link } from "@remix-run/react";
import Search from "lucide-react/icons/search";
import { useTranslation } from "react-i18next";
import { useOrgPath } from "../document/org-path";
import { useOpenPalette } from "./palette";

/** Opens the palette; before any script has come it leads to the page that does the same. */
export function FindButton() {
  const onOpen = useOpenPalette();
  const { t } = useTranslation("palette");
  const path = useOrgPath();
  return (
    <Link
      to={path("find")}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        onOpen();
      }}
      className="target -mx-2.5 flex items-center gap-2 rounded-control px-2.5 py-2 font-semibold text-ink-2 hover:bg-sunken hover:text-ink"
    >
      <Search aria-hidden="true" className="size-4" />
      {t("open")}
      <kbd className="ml-auto font-sans text-xs font-normal text-ink-3 max-lg:hidden">
        {t("keys.find")}
      </kbd>
    </Link>
  );
}
