import { createContext, useContext } from "react";

interface DocumentContextValue {
  /** The nonce of this response's Content-Security-Policy; empty in the browser, which hides it. */
  readonly nonce: string;
  /** The page's messages as JSON text, in the document for the browser to start with. */
  readonly messages: string;
}

const DocumentContext = createContext<DocumentContextValue>({
  nonce: "",
  messages: "{}",
});

export const DocumentProvider = DocumentContext.Provider;

export function useDocument(): DocumentContextValue {
  return useContext(DocumentContext);
}

export const MESSAGES_ELEMENT_ID = "essai-messages";
