import { useNavigate } from "@remix-run/react";
import {
  createContext,
  lazy,
  Suspense,
  useCallback,
  useContext,
  useState,
  type ReactNode,
} from "react";
import { useOrgPath } from "../document/org-path";
import { useShortcuts, type Shortcut } from "./use-shortcuts";

// Nobody waits for it: it comes with the first use.
const FindDialog = lazy(() =>
  import("./find-dialog").then((file) => ({ default: file.FindDialog })),
);
const KeysDialog = lazy(() =>
  import("./keys-dialog").then((file) => ({ default: file.KeysDialog })),
);

const OpenPalette = createContext<() => void>(() => {});

export function useOpenPalette(): () => void {
  return useContext(OpenPalette);
}

/** The one place that answers to the keyboard: find anything, note a test, check in, and the list of keys. */
export function Palette({ children }: { children: ReactNode }) {
  const path = useOrgPath();
  const navigate = useNavigate();
  const [open, setOpen] = useState<"find" | "keys" | null>(null);
  const answer = useCallback(
    (shortcut: Shortcut) => {
      if (shortcut === "note") navigate(path("experiments", "new"));
      else if (shortcut === "checkIn") navigate(path("check-ins"));
      else setOpen(shortcut);
    },
    [navigate, path],
  );
  useShortcuts(answer);
  const close = () => setOpen(null);
  const openFind = useCallback(() => setOpen("find"), []);
  return (
    <OpenPalette.Provider value={openFind}>
      {children}
      <Suspense fallback={null}>
        {open === "find" ? <FindDialog onClose={close} /> : null}
        {open === "keys" ? <KeysDialog onClose={close} /> : null}
      </Suspense>
    </OpenPalette.Provider>
  );
}
