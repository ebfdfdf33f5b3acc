import type { MethodKey, MethodWords } from "./method";

const SEGMENTED =
  "t : période 1, 2, … ; saut : 0 avant le début, 1 après ; saison : paires de sinus et cosinus si elle est demandée. L’effet est b₂.";

export const METHODS_FR: Record<MethodKey, MethodWords> = {
  means: {
    name: "Écart de deux moyennes (Welch)",
    formula: ["effet = x̄₁ − x̄₀", "erreur type = √(s₁²/n₁ + s₀²/n₀)"],
    where:
      "x̄, s², n : moyenne, variance et nombre de réponses avec (1) et sans (0) l’essai. Loi de Student, degrés de liberté de Welch et Satterthwaite ; effet relatif par la méthode delta.",
    source: "Welch 1947 ; Deng et al. 2018",
  },
  proportions: {
    name: "Écart de deux parts (Newcombe)",
    formula: [
      "effet = p₁ − p₀",
      "bas = effet − √((p₁ − l₁)² + (u₀ − p₀)²)",
      "haut = effet + √((u₁ − p₁)² + (p₀ − l₀)²)",
    ],
    where:
      "p : part avec (1) et sans (0) l’essai ; l, u : ses limites de Wilson. Valeur p du test du score ; effet relatif par la méthode delta.",
    source: "Newcombe 1998 ; Wilson 1927",
  },
  rates: {
    name: "Deux taux",
    formula: ["rapport = (c₁/e₁) / (c₀/e₀)", "écart = c₁/e₁ − c₀/e₀"],
    where:
      "c : événements, e : exposition, avec (1) et sans (0) l’essai. Rapport : limites exactes, le total des événements étant donné ; écart : variance (c + ½)/e² de chaque côté.",
    source: "Test de Poisson de R ; Wald",
  },
  nps: {
    name: "Écart de deux NPS (Wald ajusté)",
    formula: [
      "effet = 100·(p₁ − d₁) − 100·(p₀ − d₀)",
      "variance = p + d − (p − d)²",
    ],
    where:
      "p, d : parts de promoteurs et de détracteurs. Pour l’intervalle, trois réponses sont ajoutées à chaque groupe, dont ¾ de promoteur et ¾ de détracteur.",
    source: "Rocks 2016",
  },
  "linear-ar1": {
    name: "Régression segmentée, erreurs qui se suivent",
    formula: [
      "y(t) = b₀ + b₁·t + b₂·saut + saison + u(t)",
      "u(t) = ρ·u(t − 1) + ε(t)",
    ],
    where: `${SEGMENTED} ρ et le bruit d’échantillonnage des réponses sont estimés avec le reste ; limites de Student.`,
    source: "Lopez Bernal 2017 ; décision 10",
  },
  "log-linear-ar1": {
    name: "Régression segmentée du logarithme, erreurs qui se suivent",
    formula: [
      "log y(t) = b₀ + b₁·t + b₂·saut + saison + u(t)",
      "u(t) = ρ·u(t − 1) + ε(t)",
      "rapport = exp(b₂)",
    ],
    where: `${SEGMENTED} ρ et le bruit de comptage sont estimés avec le reste ; limites de Student.`,
    source: "Lopez Bernal 2017 ; décision 10",
  },
  ols: {
    name: "Régression segmentée, moindres carrés",
    formula: ["y(t) = b₀ + b₁·t + b₂·saut + saison + ε(t)"],
    where: `${SEGMENTED} Une seule variance, erreurs indépendantes ; limites de Student à n − k degrés de liberté.`,
    source: "Lopez Bernal 2017",
  },
  "newey-west": {
    name: "Régression segmentée, erreurs de Newey–West",
    formula: ["y(t) = b₀ + b₁·t + b₂·saut + saison + u(t)"],
    where: `${SEGMENTED} Covariance au noyau de Bartlett, fois n/(n − k) ; limites de Student.`,
    source: "Newey & West 1987",
  },
  hc2: {
    name: "Régression segmentée, erreurs de variance inégale",
    formula: ["y(t) = b₀ + b₁·t + b₂·saut + saison + ε(t)"],
    where: `${SEGMENTED} Chaque carré de résidu sur 1 moins son levier ; limites de Student.`,
    source: "MacKinnon & White 1985",
  },
  poisson: {
    name: "Régression de Poisson des comptages",
    formula: [
      "log E[nombre(t)] = log exposition(t) + b₀ + b₁·t + b₂·saut + saison",
      "rapport = exp(b₂)",
    ],
    where: `${SEGMENTED} Limites de Wald.`,
    source: "Lopez Bernal 2017",
  },
  "quasi-poisson": {
    name: "Régression quasi-Poisson des comptages",
    formula: [
      "log E[nombre(t)] = log exposition(t) + b₀ + b₁·t + b₂·saut + saison",
      "variance = φ · E[nombre]",
      "rapport = exp(b₂)",
    ],
    where: `${SEGMENTED} φ : dispersion, d’après les résidus de Pearson ; limites de Wald.`,
    source: "Lopez Bernal 2017",
  },
  "unit-changes": {
    name: "Évolution des sites testés moins celle des autres",
    formula: [
      "d = moyenne après − moyenne avant, site par site",
      "effet = d̄(testés) − d̄(comparés)",
      "erreur type = s·√(1/T + 1/C)",
    ],
    where:
      "s : dispersion des évolutions, une seule pour tous les sites ; T, C : sites testés et comparés. Loi de Student à T + C − 2 degrés de liberté ; p d’après tous les choix possibles des sites testés s’il y en a 200 ou plus.",
    source: "Card & Krueger 1994 ; Donald & Lang 2007",
  },
  "difference-series": {
    name: "Saut de l’écart entre sites testés et comparés",
    formula: [
      "testés(t) − comparés(t) = b₀ + b₁·saut + u(t)",
      "u(t) = ρ·u(t − 1) + ε(t)",
    ],
    where:
      "À moins de quatre sites comparés, leur écart se lit comme une seule série. L’effet est b₁ ; limites de Student.",
    source: "Donald & Lang 2007 ; décision 10",
  },
  cells: {
    name: "Écart des évolutions sur toutes les réponses",
    formula: ["effet = (x̄₁₁ − x̄₁₀) − (x̄₀₁ − x̄₀₀)"],
    where:
      "x̄ : moyenne des sites testés (1·) et comparés (0·), après (·1) et avant (·0). Les réponses sont tenues pour indépendantes : ce qui varie d’un site et d’une semaine à l’autre est négligé.",
    source: "Card & Krueger 1994",
  },
  "cross-fitted": {
    name: "Contrôle synthétique",
    formula: [
      "w = les poids ≥ 0, de somme 1, qui minimisent Σ (y(t) − Σ wⱼ·xⱼ(t))² avant le début",
      "effet = moyenne de y(t) − Σ wⱼ·xⱼ(t) après le début",
    ],
    where:
      "y : le site testé ; xⱼ : les sites comparés. Intervalle : loi de Student sur les effets en ajustement croisé, par blocs des périodes d’avant.",
    source: "Abadie et al. 2010 ; Chernozhukov, Wüthrich & Zhu 2021",
  },
  switchback: {
    name: "Tours tirés au sort, test de permutation",
    formula: [
      "effet = moyenne des périodes avec − moyenne des périodes sans",
      "p = part des plannings possibles dont l’écart est aussi grand",
    ],
    where:
      "Chaque période pèse autant. Plannings possibles : autant de périodes avec l’essai dans chaque bloc. Tous jusqu’à 200 000, sinon des tirages à graine fixe. Intervalle : tous les effets que le test ne rejetterait pas.",
    source: "Fisher 1935 ; Bojinov, Simchi-Levi & Zhao 2023",
  },
  stepped: {
    name: "Débuts tirés au sort, test de permutation",
    formula: [
      "effet = Σ w(t)·(moyenne des sites avec − moyenne des sites sans, en t)",
      "w(t) ∝ avec(t) · sans(t) / tous",
      "p = part des ordres possibles dont l’effet est aussi grand",
    ],
    where:
      "Les sites ne se comparent que dans la même période. Ordres possibles : les mêmes dates données aux sites de toute autre façon. Tous jusqu’à 200 000, sinon des tirages à graine fixe. Intervalle : tous les effets que le test ne rejetterait pas.",
    source: "Thompson et al. 2018",
  },
};
