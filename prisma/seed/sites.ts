import { both, type Text } from "./language";

/** Towns of the twelve shops, with their regions; the company is fictional. */
export const SHOP_REGIONS = {
  Amiens: "Hauts-de-France",
  Angers: "Pays de la Loire",
  Brest: "Bretagne",
  Dijon: "Bourgogne-Franche-Comté",
  Grenoble: "Auvergne-Rhône-Alpes",
  Lille: "Hauts-de-France",
  Lyon: "Auvergne-Rhône-Alpes",
  Nantes: "Pays de la Loire",
  Nice: "Provence-Alpes-Côte d’Azur",
  Reims: "Grand Est",
  Strasbourg: "Grand Est",
  Toulouse: "Occitanie",
} as const;

export type Shop = keyof typeof SHOP_REGIONS;
export type SiteKey = Shop | "contact";

export const SHOPS = Object.keys(SHOP_REGIONS) as readonly Shop[];

export const CONTACT_CENTRE: Text = both("Service client", "Contact centre");

export function siteName(key: SiteKey): Text {
  return key === "contact" ? CONTACT_CENTRE : both(key, key);
}

/** The shops that are not among `treated`. */
export function otherShops(treated: readonly Shop[]): readonly Shop[] {
  return SHOPS.filter((shop) => !treated.includes(shop));
}
