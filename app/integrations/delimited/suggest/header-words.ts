/**
 * Words of column headers, French and English, without accents. A word ending in "*" stands for all that begin so.
 * Headers are a hint for a person to confirm, never a decision.
 */
const WORDS = {
  personal:
    "demandeur requester phone telephone tel mobile firstname lastname surname prenom address adresse birth* naissance recipient*",
  traceable: "email mail courriel mel ip ipaddress latitude longitude",
  personName: "name nom names noms",
  averaged:
    "taux rate ratio pourcentage percent* pct % moyenne average avg mean part share",
  score:
    "nps note score rating recommend* recommand* satisfaction satisfait* satisfied csat ces likely effort evaluation stars etoiles rate answer empfehl* weiterempfehl* zufrieden* bewert* recomend* recomiend* satisfech* satisfac* calificacion valoracion consigl* soddisf* aanbevel* tevreden* avaliacao",
  year: "year annee an yr",
  month: "month mois",
  day: "day jour",
  date: "date jour day month mois week semaine periode period created submitted timestamp horodat* completed recorded started time sent responded datum fecha",
  answered: "answer* reponse* submitted completed recorded",
  site: "magasin boutique store shop agence branch site location lieu ville city gare station region surgery restaurant hotel pdv etablissement outlet state unit unite filiale tienda",
  origin: "depart departure from origin",
  destination: "arrivee arrival to destination",
  channel: "source canal channel medium device touchpoint collecte",
  segment:
    "categorie category segment type department departement service team equipe produit product profil brand marque offre plan langue language airline motif reason",
  verbatim:
    "commentaire* comment comments verbatim* message remarque* avis feedback title titre texte text why pourquoi suggestion* reason kommentar* comentario*",
  id: "id ids cle key identifiant ref reference numero num uuid guid pk ticket",
  happened:
    "circule* run handled answered traite* completed delivered livre* done served servi* realise*",
  failed:
    "annule* cancelled canceled late retard missed perdu* abandoned abandonne* failed",
  negated: "not non pas sans without never jamais",
  planned:
    "programme* scheduled offered planned prevu* expected attendu* propose*",
  postal: "zip postal postcode postale cp insee code",
  count:
    "nombre nb complained count calls appels complaints reclamations plaintes contacts visits visites volume cases cas quantity quantite incidents tickets orders commandes trains passengers",
  exposure:
    "customers clients population pop stdpop exposure exposition visitors visiteurs traffic trafic",
  value:
    "value valeur duration duree delai delay temps minutes seconds secondes index indice montant amount",
} as const;

export type HeaderTopic = keyof typeof WORDS;

interface Matcher {
  exact: ReadonlySet<string>;
  starts: readonly string[];
}

const MATCHERS = new Map<HeaderTopic, Matcher>(
  Object.entries(WORDS).map(([topic, words]) => {
    const all = words.split(" ");
    const starts = all.filter((word) => word.endsWith("*"));
    const exact = new Set(all.filter((word) => !word.endsWith("*")));
    return [
      topic as HeaderTopic,
      { exact, starts: starts.map((word) => word.slice(0, -1)) },
    ];
  }),
);

/** Whether a header speaks of the topic, by whole words: "CustomerID", "ref_magasin" and "Departure Station" are two. */
export function headerSays(header: string, topic: HeaderTopic): boolean {
  const matcher = MATCHERS.get(topic);
  return wordsOf(header).some(
    (word) =>
      matcher?.exact.has(word) ||
      matcher?.starts.some((start) => word.startsWith(start)),
  );
}

function wordsOf(header: string): string[] {
  return header
    .replaceAll(/e-mail/gi, "email")
    .replaceAll(/([a-z\d])([A-Z])/g, "$1 $2")
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^a-z\d%]+/)
    .filter((word) => word !== "");
}
