import type { MethodKey, MethodWords } from "./method";

const SEGMENTED =
  "t: period 1, 2, …; step: 0 before the start, 1 after; season: pairs of sine and cosine where asked for. The effect is b₂.";

export const METHODS_EN: Record<MethodKey, MethodWords> = {
  means: {
    name: "Difference of two means (Welch)",
    formula: ["effect = x̄₁ − x̄₀", "standard error = √(s₁²/n₁ + s₀²/n₀)"],
    where:
      "x̄, s², n: mean, variance and number of answers with (1) and without (0) the test. Student’s t with Welch and Satterthwaite’s degrees of freedom; a relative effect by the delta method.",
    source: "Welch 1947; Deng et al. 2018",
  },
  proportions: {
    name: "Difference of two shares (Newcombe)",
    formula: [
      "effect = p₁ − p₀",
      "low = effect − √((p₁ − l₁)² + (u₀ − p₀)²)",
      "high = effect + √((u₁ − p₁)² + (p₀ − l₀)²)",
    ],
    where:
      "p: share with (1) and without (0) the test; l, u: its Wilson limits. p-value of the score test; a relative effect by the delta method.",
    source: "Newcombe 1998; Wilson 1927",
  },
  rates: {
    name: "Two rates",
    formula: ["ratio = (c₁/e₁) / (c₀/e₀)", "difference = c₁/e₁ − c₀/e₀"],
    where:
      "c: events, e: exposure, with (1) and without (0) the test. Ratio: exact limits given the total of events; difference: variance (c + ½)/e² each.",
    source: "Poisson test of R; Wald",
  },
  nps: {
    name: "Difference of two NPS (adjusted Wald)",
    formula: [
      "effect = 100·(p₁ − d₁) − 100·(p₀ − d₀)",
      "variance = p + d − (p − d)²",
    ],
    where:
      "p, d: shares of promoters and detractors. For the interval three answers are added to each group, ¾ of a promoter and ¾ of a detractor among them.",
    source: "Rocks 2016",
  },
  "linear-ar1": {
    name: "Segmented regression, errors that follow one another",
    formula: [
      "y(t) = b₀ + b₁·t + b₂·step + season + u(t)",
      "u(t) = ρ·u(t − 1) + ε(t)",
    ],
    where: `${SEGMENTED} ρ, and the noise of sampling answers, are estimated with the rest; Student’s t limits.`,
    source: "Lopez Bernal 2017; decision record 10",
  },
  "log-linear-ar1": {
    name: "Segmented regression of the logarithm, errors that follow one another",
    formula: [
      "log y(t) = b₀ + b₁·t + b₂·step + season + u(t)",
      "u(t) = ρ·u(t − 1) + ε(t)",
      "ratio = exp(b₂)",
    ],
    where: `${SEGMENTED} ρ, and the noise of counting, are estimated with the rest; Student’s t limits.`,
    source: "Lopez Bernal 2017; decision record 10",
  },
  ols: {
    name: "Segmented regression, least squares",
    formula: ["y(t) = b₀ + b₁·t + b₂·step + season + ε(t)"],
    where: `${SEGMENTED} One variance, independent errors; Student’s t limits, n − k degrees of freedom.`,
    source: "Lopez Bernal 2017",
  },
  "newey-west": {
    name: "Segmented regression, Newey–West errors",
    formula: ["y(t) = b₀ + b₁·t + b₂·step + season + u(t)"],
    where: `${SEGMENTED} Covariance with the Bartlett kernel, times n/(n − k); Student’s t limits.`,
    source: "Newey & West 1987",
  },
  hc2: {
    name: "Segmented regression, errors of unequal variance",
    formula: ["y(t) = b₀ + b₁·t + b₂·step + season + ε(t)"],
    where: `${SEGMENTED} Each squared residual over 1 minus its leverage; Student’s t limits.`,
    source: "MacKinnon & White 1985",
  },
  poisson: {
    name: "Poisson regression of counts",
    formula: [
      "log E[count(t)] = log exposure(t) + b₀ + b₁·t + b₂·step + season",
      "ratio = exp(b₂)",
    ],
    where: `${SEGMENTED} Wald limits.`,
    source: "Lopez Bernal 2017",
  },
  "quasi-poisson": {
    name: "Quasi-Poisson regression of counts",
    formula: [
      "log E[count(t)] = log exposure(t) + b₀ + b₁·t + b₂·step + season",
      "variance = φ · E[count]",
      "ratio = exp(b₂)",
    ],
    where: `${SEGMENTED} φ: dispersion, from Pearson’s residuals; Wald limits.`,
    source: "Lopez Bernal 2017",
  },
  "unit-changes": {
    name: "Change of the tested sites less the change of the others",
    formula: [
      "d = mean after − mean before, site by site",
      "effect = d̄(tested) − d̄(compared)",
      "standard error = s·√(1/T + 1/C)",
    ],
    where:
      "s: spread of the changes, one for all sites; T, C: tested and compared sites. Student’s t with T + C − 2 degrees of freedom; p from all ways to choose the tested sites where there are 200 or more.",
    source: "Card & Krueger 1994; Donald & Lang 2007",
  },
  "difference-series": {
    name: "Step in the difference of tested and compared sites",
    formula: [
      "tested(t) − compared(t) = b₀ + b₁·step + u(t)",
      "u(t) = ρ·u(t − 1) + ε(t)",
    ],
    where:
      "With fewer than four compared sites their difference is read as one series. The effect is b₁; Student’s t limits.",
    source: "Donald & Lang 2007; decision record 10",
  },
  cells: {
    name: "Difference of changes over all answers",
    formula: ["effect = (x̄₁₁ − x̄₁₀) − (x̄₀₁ − x̄₀₀)"],
    where:
      "x̄: mean of the tested (1·) and compared (0·) sites, after (·1) and before (·0). Answers are taken for independent, so what varies from site to site and week to week is left out.",
    source: "Card & Krueger 1994",
  },
  "cross-fitted": {
    name: "Synthetic control",
    formula: [
      "w = the weights ≥ 0, adding up to 1, that minimise Σ (y(t) − Σ wⱼ·xⱼ(t))² before the start",
      "effect = mean of y(t) − Σ wⱼ·xⱼ(t) after the start",
    ],
    where:
      "y: the tested site; xⱼ: the compared sites. Interval: Student’s t over the effects cross-fitted on blocks of the periods before.",
    source: "Abadie et al. 2010; Chernozhukov, Wüthrich & Zhu 2021",
  },
  switchback: {
    name: "Turns drawn by lot, permutation test",
    formula: [
      "effect = mean of the periods with − mean of the periods without",
      "p = share of the possible schedules whose difference is as large as that",
    ],
    where:
      "Every period weighs the same. Possible schedules: as many periods with the test in each block. All of them up to 200,000, else seeded draws. Interval: every effect the test would not reject.",
    source: "Fisher 1935; Bojinov, Simchi-Levi & Zhao 2023",
  },
  stepped: {
    name: "Starts drawn by lot, permutation test",
    formula: [
      "effect = Σ w(t)·(mean of sites with − mean of sites without, in t)",
      "w(t) ∝ with(t) · without(t) / all",
      "p = share of the possible orders whose effect is as large as that",
    ],
    where:
      "Sites are compared within the same period only. Possible orders: the same dates handed to the sites in every other way. All of them up to 200,000, else seeded draws. Interval: every effect the test would not reject.",
    source: "Thompson et al. 2018",
  },
};
