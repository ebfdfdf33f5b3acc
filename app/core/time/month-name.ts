/** The beginnings that tell a month in English, French, German and Spanish, without accents. */
const BEGINNINGS: readonly (readonly string[])[] = [
  ["jan", "ene"],
  ["feb", "fev"],
  ["mar"],
  ["apr", "avr", "abr"],
  ["may", "mai"],
  ["jun", "juin"],
  ["jul", "juil"],
  ["aug", "aou", "ago"],
  ["sep", "set"],
  ["oct", "okt"],
  ["nov"],
  ["dec", "dez", "dic"],
];

const NAME =
  /^(?:jan(?:uary|v|vier|uar)?|ene(?:ro)?|feb(?:ruary|ruar|rero)?|fev(?:r|rier)?|mar(?:ch|s|z|zo)?|apr(?:il)?|avr(?:il)?|abr(?:il)?|may(?:o)?|mai|jun[ei]?|juni?o|juin|jul[yi]?|julio|juil(?:let)?|aug(?:ust)?|aou(?:t)?|ago(?:sto)?|sept?(?:ember|embre|iembre)?|oct(?:ober|obre|ubre)?|okt(?:ober)?|nov(?:ember|embre|iembre)?|dec(?:ember|embre)?|dez(?:ember)?|dic(?:iembre)?)$/;

/** 1 to 12 for a month's name or its usual short form, in any letters; null for any other word. */
export function monthNumber(word: string): number | null {
  const plain = word.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
  if (!NAME.test(plain)) return null;
  const index = BEGINNINGS.findIndex((beginnings) =>
    beginnings.some((beginning) => plain.startsWith(beginning)),
  );
  return index < 0 ? null : index + 1;
}
