import { RemixBrowser } from "@remix-run/react";
import { startTransition, StrictMode } from "react";
import { hydrateRoot } from "react-dom/client";
import { I18nextProvider } from "react-i18next";
import {
  DocumentProvider,
  MESSAGES_ELEMENT_ID,
} from "~/components/document/document-context";
import { startI18n } from "~/i18n/i18n.client";

const messages =
  document.getElementById(MESSAGES_ELEMENT_ID)?.textContent ?? "{}";
const i18n = startI18n(JSON.parse(messages));

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <I18nextProvider i18n={i18n}>
        <DocumentProvider value={{ nonce: "", messages }}>
          <RemixBrowser />
        </DocumentProvider>
      </I18nextProvider>
    </StrictMode>,
  );
});
