import { useFetcher, useNavigate } from "@remix-run/react";
import { useEffect, useRef, useState } from "react";
import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  SearchField,
} from "react-aria-components";
import { useTranslation } from "react-i18next";
import { useOrgPath } from "../document/org-path";
import { foundPath, type FoundLine } from "./found-line";
import { OVERLAY, SHEET } from "./sheet";
import { useDestinations } from "./use-destinations";

interface FindAnswer {
  q: string;
  found: readonly FoundLine[];
}

/** Everything by its name: the places of the organisation, and whatever it holds. */
export function FindDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation("palette");
  const [text, setText] = useState("");
  const path = useOrgPath();
  const fetcher = useFetcher<FindAnswer>({ key: "find" });
  const asked = useRef("");
  const wanted = text.trim();
  const address = `${path("find")}?q=${encodeURIComponent(wanted)}`;
  // One question at a time: the newest text is asked when the one before has its answer, so that none is broken off.
  useEffect(() => {
    if (!wanted || fetcher.state !== "idle" || asked.current === address)
      return;
    asked.current = address;
    fetcher.load(address);
  }, [address, fetcher, wanted]);
  const found = wanted ? (fetcher.data?.found ?? []) : [];
  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(open) => open || onClose()}
      className={OVERLAY}
    >
      <Modal className={SHEET}>
        <Dialog aria-label={t("open")} className="outline-none">
          <Autocomplete inputValue={text} onInputChange={setText}>
            {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the dialog was opened to write here */}
            <SearchField aria-label={t("placeholder")} autoFocus>
              <Input
                placeholder={t("placeholder")}
                className="w-full border-b border-line bg-transparent px-5 py-4 text-lg outline-none placeholder:text-ink-3"
              />
            </SearchField>
            <Found
              text={text}
              found={found}
              isAsking={fetcher.state !== "idle"}
              onClose={onClose}
            />
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

interface FoundProps {
  text: string;
  found: readonly FoundLine[];
  isAsking: boolean;
  onClose: () => void;
}

function Found({ text, found, isAsking, onClose }: FoundProps) {
  const { t } = useTranslation("palette");
  const navigate = useNavigate();
  const path = useOrgPath();
  const destinations = useDestinations(text);
  const go = (to: string) => {
    onClose();
    navigate(to);
  };
  return (
    <Menu
      aria-label={t("results")}
      onAction={(key) => go(String(key))}
      className="max-h-[55dvh] overflow-y-auto p-2 outline-none"
      renderEmptyState={() => (
        <p className="px-3 py-4 text-sm text-ink-2">
          {t(isAsking ? "asking" : "nothing")}
        </p>
      )}
    >
      {destinations.length > 0 ? (
        <MenuSection id="places">
          <SectionTitle>{t("places")}</SectionTitle>
          {destinations.map(({ to, label }) => (
            <Item key={to} id={to} label={label} />
          ))}
        </MenuSection>
      ) : null}
      {found.length > 0 ? (
        <MenuSection id="found">
          <SectionTitle>{t("results")}</SectionTitle>
          {found.map((line) => (
            <Item
              key={line.id}
              id={foundPath(line, path)}
              label={line.title}
              kind={t(`kind.${line.kind}`)}
            />
          ))}
        </MenuSection>
      ) : null}
    </Menu>
  );
}

function SectionTitle({ children }: { children: string }) {
  return <Header className="label px-3 pt-2 pb-1">{children}</Header>;
}

interface ItemProps {
  id: string;
  label: string;
  kind?: string;
}

function Item({ id, label, kind }: ItemProps) {
  return (
    <MenuItem
      id={id}
      textValue={label}
      className="flex cursor-pointer items-baseline gap-3 rounded-control px-3 py-2.5 outline-none data-[focused]:bg-accent-soft"
    >
      <span className="min-w-0 flex-1 truncate">{label}</span>
      {kind ? <span className="text-xs text-ink-3">{kind}</span> : null}
    </MenuItem>
  );
}
