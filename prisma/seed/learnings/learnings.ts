import { both, type Text } from "../language";

/** What the company now holds true; which tests speak for or against it stands with the tests. */
export const LEARNINGS: Readonly<
  Record<string, { readonly statement: Text; readonly detail: Text }>
> = {
  goToTheQueue: {
    statement: both(
      "Aller vers la file vaut mieux qu’ouvrir une caisse de plus.",
      "Going to the queue beats opening another till.",
    ),
    detail: both(
      "La tablette dans la file a tenu à Lille, puis dans trois autres villes.",
      "The tablet in the queue held up in Lille and then in three more towns.",
    ),
  },
  tillsAreNotSlow: {
    statement: both(
      "Ce n’est pas le nombre de caisses qui fait l’attente.",
      "Waiting is not about how many tills are open.",
    ),
    detail: both(
      "Troisième caisse, renfort aux caisses automatiques, caisse lente : aucune n’a fait avancer la file.",
      "A third till, a host at self-checkout, a slow lane: none of them moved the queue.",
    ),
  },
  peopleOnTheFloor: {
    statement: both(
      "Pour que l’on trouve un conseil, il faut des mains libres aux bonnes heures, pas des signes.",
      "Advice is found when hands are free at the right hours. Signs do not help.",
    ),
    detail: both(
      "Déplacer la mise en rayon a suffi. Badges et titulaires de rayon n’ont rien changé.",
      "Moving shelf-filling was enough. Badges and department owners changed nothing.",
    ),
  },
  screensDoNotReplace: {
    statement: both(
      "Un écran ne remplace pas quelqu’un au moment où l’on doute.",
      "A screen is no substitute for a person when a customer is unsure.",
    ),
    detail: both(
      "Borne d’échange, vidéo, casiers, robot : au mieux rien, au pire plus difficile.",
      "Exchange kiosk, video calls, lockers, the bot: nothing at best, harder at worst.",
    ),
  },
  someoneWhoCanDecide: {
    statement: both(
      "Une réclamation s’évite quand la personne présente a le droit de décider.",
      "A complaint is avoided when the person in front of you is allowed to decide.",
    ),
    detail: both(
      "Directeur en surface, accueil les jours de foule, geste sans accord : trois fois le même ressort.",
      "Manager on the floor, host on packed days, a gesture without permission: the same spring three times.",
    ),
  },
  nobodyReadsReceipts: {
    statement: both(
      "Personne ne lit un ticket de caisse.",
      "Nobody reads a till receipt.",
    ),
    detail: both(
      "Ni le numéro imprimé ni le ticket cadeau n’ont changé quoi que ce soit.",
      "Neither the printed number nor the gift slip made any difference.",
    ),
  },
  pickTheRightMeasure: {
    statement: both(
      "Un petit geste ne se lit pas dans un grand indicateur.",
      "A small gesture does not show in a big number.",
    ),
    detail: both(
      "Avant de commencer, demander à Essai ce que l’indicateur pourrait voir. Si c’est trop gros, en choisir un plus proche du geste.",
      "Before starting, ask what the measure could see. If only a landslide would show, pick one closer to the gesture.",
    ),
  },
  fixTheThing: {
    statement: both(
      "Réparer la cause coûte moins cher que l’adoucir.",
      "Fixing the cause is cheaper than softening it.",
    ),
    detail: both(
      "La porte réglée, le compte obligatoire supprimé : ce qui a compté était une chose à enlever.",
      "A door adjusted, a forced account removed: what counted was something to take away.",
    ),
  },
  sayItBeforeTheyLeave: {
    statement: both(
      "Prévenir d’un retard avant le départ du client supprime près de la moitié des trajets perdus.",
      "Warning people before they set out saves almost half the wasted trips.",
    ),
    detail: both(
      "Trois essais dans six villes, même direction, même ampleur. Prévenir vingt minutes avant, en revanche, ne sert à rien.",
      "Three tests in six towns, same direction, same size. Warning twenty minutes ahead, on the other hand, does nothing.",
    ),
  },
  calmHours: {
    statement: both(
      "Une heure protégée vaut mieux que des bras de plus.",
      "One protected hour is worth more than extra hands.",
    ),
    detail: both(
      "Préparer tôt, décaler les pauses, couper le téléphone une heure : cela marche. Ajouter quelqu’un le vendredi, non.",
      "Picking early, staggering lunch, an hour off the phones: all work. An extra person on Fridays does not.",
    ),
  },
  doNotAskDo: {
    statement: both(
      "Demander au client si tout va bien ne règle rien.",
      "Asking whether everything is fine fixes nothing.",
    ),
    detail: both(
      "Question de fin d’appel, page de règles, réponses types, rappel proposé : quatre façons de ne pas s’occuper du dossier.",
      "A closing question, a rules sheet, stock replies, an offered call-back: four ways of not dealing with the case.",
    ),
  },
  sayWhatHappensNext: {
    statement: both(
      "Quand on sait ce qui va se passer et quand, on ne rappelle pas.",
      "People who know what happens next, and when, do not ring back.",
    ),
    detail: both(
      "Récapitulatif, rappel du lendemain, rendez-vous pris le soir : la promesse datée, tenue par une personne.",
      "Summary, next-day call, an appointment made at night: a dated promise kept by a person.",
    ),
  },
  trustFirst: {
    statement: both(
      "Faire confiance d’abord et vérifier ensuite coûte peu.",
      "Trusting first and checking later costs very little.",
    ),
    detail: both(
      "Rembourser au scan, montrer les avis durs, promettre plus court : aucune dérive constatée.",
      "Refunding at scan, showing the harsh reviews, promising shorter slots: nothing went wrong.",
    ),
  },
  readTheWholeSeries: {
    statement: both(
      "Comparer deux moyennes peut donner le mauvais signe.",
      "Comparing two averages can give the wrong sign.",
    ),
    detail: both(
      "Quand la courbe montait déjà, seule la série entière dit ce qui a changé.",
      "When the curve was rising anyway, only the whole series shows what changed.",
    ),
  },
};
