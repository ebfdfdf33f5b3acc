import type { i18n } from "i18next";

type Translate = (
  key: unknown,
  options?: unknown,
  ...rest: unknown[]
) => string;

/** The instance without its typed keys, which are for those who write pages. */
interface Untyped {
  getFixedT(
    language: unknown,
    namespaces: unknown,
    prefix?: unknown,
  ): Translate;
  t: Translate;
}

/**
 * The same instance for rendering, at a fraction of the cost: a page calls `useTranslation` and `t` hundreds of times.
 * Only for an instance that holds every message and never changes its language.
 *
 * The object inherits from the instance and owns nothing, because react-i18next copies every own property for each
 * component that asks. What a key alone says is looked up once; with values it goes to the instance directly, without the
 * copies of all options that i18next's own `getFixedT` makes.
 */
export function settledI18n(instance: i18n): i18n {
  const settled = Object.create(instance) as i18n;
  const untyped = instance as unknown as Untyped;
  const known = new Map<string, Translate>();
  const lean: Untyped["getFixedT"] = (language, namespaces, prefix) => {
    if (prefix !== undefined || typeof language !== "string")
      return untyped.getFixedT(language, namespaces, prefix);
    const name = `${language} ${String(namespaces)}`;
    const translate =
      known.get(name) ?? leanTranslate(untyped, language, namespaces);
    known.set(name, translate);
    return translate;
  };
  Object.defineProperty(settled, "getFixedT", { value: lean });
  return settled;
}

function leanTranslate(
  untyped: Untyped,
  language: string,
  namespaces: unknown,
): Translate {
  const always = { lng: language, ns: namespaces ?? undefined };
  const said = new Map<string, string>();
  const translate: Translate = (key, options, ...rest) => {
    if (typeof options === "object" && options !== null)
      return untyped.t(key, { ...always, ...options });
    if (typeof key !== "string" || options !== undefined || rest.length > 0)
      return untyped.getFixedT(language, namespaces)(key, options, ...rest);
    const known = said.get(key);
    if (known !== undefined) return known;
    const text = untyped.t(key, { ...always });
    said.set(key, text);
    return text;
  };
  return Object.assign(translate, always);
}
