/** Towns of the twelve shops; the company is fictional. */
export const SHOPS = [
  "Amiens",
  "Angers",
  "Brest",
  "Dijon",
  "Grenoble",
  "Lille",
  "Lyon",
  "Nantes",
  "Nice",
  "Reims",
  "Strasbourg",
  "Toulouse",
] as const;

export const CONTACT_CENTRE = "Service client";
