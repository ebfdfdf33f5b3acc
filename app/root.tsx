import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useRouteError,
  useRouteLoaderData,
} from "@remix-run/react";
import type {
  LinksFunction,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import {
  MESSAGES_ELEMENT_ID,
  useDocument,
} from "~/components/document/document-context";
import { ErrorPage } from "~/components/document/error-page";
import { readPreferences } from "~/http/preferences.server";
import textFont from "@fontsource-variable/hanken-grotesk/files/hanken-grotesk-latin-wght-normal.woff2?url";
import titleFont from "@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2?url";
import stylesheet from "../styles/app.css?url";

/** Asked for beside the style sheet instead of after it: the words keep their places while the page settles. */
const fonts = [textFont, titleFont].map((href) => ({
  rel: "preload",
  as: "font" as const,
  type: "font/woff2",
  href,
  crossOrigin: "anonymous" as const,
}));

export const links: LinksFunction = () => [
  ...fonts,
  { rel: "stylesheet", href: stylesheet },
  { rel: "icon", href: "/icon.svg", type: "image/svg+xml" },
  { rel: "manifest", href: "/manifest.webmanifest" },
];

export const meta: MetaFunction = () => [{ title: "Essai" }];

export function loader({ request }: LoaderFunctionArgs) {
  return readPreferences(request);
}

export function Layout({ children }: { children: ReactNode }) {
  const { nonce, messages } = useDocument();
  const { i18n } = useTranslation();
  const preferences = useRouteLoaderData<typeof loader>("root");
  const theme = preferences?.theme ?? "system";
  return (
    <html
      lang={i18n.language}
      data-theme={theme === "system" ? undefined : theme}
    >
      <head>
        <meta charSet="utf-8" />
        <meta
          name="viewport"
          content="width=device-width, initial-scale=1, viewport-fit=cover"
        />
        <meta name="color-scheme" content="light dark" />
        {/* The dialogs' library writes a style of its own and looks for its pass here; a browser hides it from scripts' selectors. */}
        <meta name="csp-nonce" nonce={nonce} suppressHydrationWarning />
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        <script
          id={MESSAGES_ELEMENT_ID}
          type="application/json"
          suppressHydrationWarning
          dangerouslySetInnerHTML={{ __html: messages }}
        />
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

export default function App() {
  return <Outlet />;
}

export function ErrorBoundary() {
  const error = useRouteError();
  return (
    <ErrorPage status={isRouteErrorResponse(error) ? error.status : 500} />
  );
}
