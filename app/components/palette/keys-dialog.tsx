import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { OVERLAY, SHEET } from "./sheet";

const KEYS = ["find", "note", "checkIn", "keys"] as const;

/** What the keyboard can do, everywhere. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation("palette");
  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(open) => open || onClose()}
      className={OVERLAY}
    >
      <Modal className={SHEET}>
        <Dialog className="p-5 outline-none">
          <Heading slot="title" className="mb-4 text-lg font-semibold">
            {t("keysTitle")}
          </Heading>
          <dl className="grid grid-cols-[auto_minmax(0,1fr)] items-baseline gap-x-5 gap-y-2.5">
            {KEYS.map((key) => (
              <div key={key} className="contents">
                <dt>
                  <kbd className="rounded-control border border-line bg-sunken px-2 py-0.5 font-sans text-sm">
                    {t(`keys.${key}`)}
                  </kbd>
                </dt>
                <dd className="text-sm text-ink-2">{t(`does.${key}`)}</dd>
              </div>
            ))}
          </dl>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
