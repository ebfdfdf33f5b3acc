export interface Ladder {
  topic: "satisfaction" | "likely" | "agreement" | "quality" | "ease";
  /** From the best to the worst; each rung with the ways it is written, as `labelWords`. */
  rungs: readonly (readonly string[])[];
}

function ladder(topic: Ladder["topic"], ...rungs: readonly string[]): Ladder {
  return { topic, rungs: rungs.map((rung) => rung.split("|")) };
}

const NO_SIDE =
  "neutral|neither|neither nor|undecided|neutre|sans avis tranche";
const NEITHER_SATISFIED = `${NO_SIDE}|neither satisfied nor dissatisfied|neither satisfied or dissatisfied|ni satisfait ni insatisfait|moyennement satisfait|ni l un ni l autre`;
const NEITHER_LIKELY = `${NO_SIDE}|neither likely nor unlikely|neither likely or unlikely|ni probable ni improbable|peut etre`;
const NEITHER_AGREE = `${NO_SIDE}|neither agree nor disagree|neither agree or disagree|ni d accord ni pas d accord|ni d accord ni en desaccord`;
const NEITHER_EASY = `${NO_SIDE}|neither easy nor difficult|ni facile ni difficile|moyennement facile`;

/**
 * The usual scales of words. Where labels fit several, the first one counts and the reading says that it is not sure:
 * a French scale without a middle has four rungs, an English one five.
 */
export const LADDERS: readonly Ladder[] = [
  ladder(
    "likely",
    "extremely likely",
    "likely",
    NEITHER_LIKELY,
    "unlikely",
    "extremely unlikely",
  ),
  ladder(
    "likely",
    "very likely",
    "likely|somewhat likely",
    NEITHER_LIKELY,
    "unlikely|somewhat unlikely",
    "very unlikely",
  ),
  ladder(
    "likely",
    "extremely likely",
    "somewhat likely",
    NEITHER_LIKELY,
    "somewhat unlikely",
    "extremely unlikely",
  ),
  ladder(
    "likely",
    "extremely likely",
    "very likely",
    "somewhat likely",
    "not so likely",
    "not at all likely",
  ),
  ladder(
    "satisfaction",
    "very satisfied|completely satisfied",
    "satisfied|somewhat satisfied|fairly satisfied",
    NEITHER_SATISFIED,
    "dissatisfied|unsatisfied|somewhat dissatisfied|fairly dissatisfied",
    "very dissatisfied|very unsatisfied",
  ),
  ladder(
    "satisfaction",
    "extremely satisfied",
    "somewhat satisfied|satisfied",
    NEITHER_SATISFIED,
    "somewhat dissatisfied|dissatisfied",
    "extremely dissatisfied",
  ),
  ladder(
    "satisfaction",
    "extremely satisfied",
    "very satisfied",
    "somewhat satisfied",
    "not so satisfied",
    "not at all satisfied",
  ),
  ladder(
    "satisfaction",
    "extremely satisfied",
    "moderately satisfied",
    "slightly satisfied",
    NEITHER_SATISFIED,
    "slightly dissatisfied",
    "moderately dissatisfied",
    "extremely dissatisfied",
  ),
  ladder(
    "agreement",
    "strongly agree|totally agree|completely agree",
    "agree|somewhat agree",
    NEITHER_AGREE,
    "disagree|somewhat disagree",
    "strongly disagree|totally disagree|completely disagree",
  ),
  ladder(
    "agreement",
    "strongly agree",
    "agree",
    "somewhat agree|slightly agree",
    NEITHER_AGREE,
    "somewhat disagree|slightly disagree",
    "disagree",
    "strongly disagree",
  ),
  ladder(
    "quality",
    "excellent",
    "very good|tres bon|tres bien",
    "good|bon|bien",
    "fair|average|bad|moyen|mauvais|passable",
    "poor|very bad|very poor|mediocre|tres mauvais",
  ),
  ladder(
    "quality",
    "very good|tres bon|tres bien",
    "good|bon|bien",
    `${NO_SIDE}|fair|average|ok|okay|acceptable|moyen|correct`,
    "poor|bad|mauvais",
    "very poor|very bad|terrible|tres mauvais",
  ),
  ladder(
    "ease",
    "very easy",
    "easy|somewhat easy",
    NEITHER_EASY,
    "difficult|hard|somewhat difficult",
    "very difficult|very hard",
  ),
  ladder(
    "ease",
    "extremely easy",
    "somewhat easy",
    NEITHER_EASY,
    "somewhat difficult",
    "extremely difficult",
  ),
  ladder(
    "ease",
    "extremely easy",
    "moderately easy|very easy",
    "slightly easy|easy",
    NEITHER_EASY,
    "slightly difficult|difficult",
    "moderately difficult|very difficult",
    "extremely difficult",
  ),
  ladder(
    "satisfaction",
    "tres satisfait|tout a fait satisfait",
    "satisfait|plutot satisfait|assez satisfait",
    "peu satisfait|plutot insatisfait|insatisfait|plutot pas satisfait|pas satisfait|pas tres satisfait|pas vraiment satisfait",
    "pas du tout satisfait|tres insatisfait",
  ),
  ladder(
    "satisfaction",
    "tres satisfait|tout a fait satisfait",
    "satisfait|plutot satisfait|assez satisfait",
    NEITHER_SATISFIED,
    "insatisfait|plutot insatisfait|peu satisfait|plutot pas satisfait|pas satisfait|pas tres satisfait",
    "tres insatisfait|pas du tout satisfait",
  ),
  ladder(
    "agreement",
    "tout a fait d accord",
    "d accord|plutot d accord",
    "pas d accord|plutot pas d accord|pas vraiment d accord",
    "pas du tout d accord",
  ),
  ladder(
    "agreement",
    "tout a fait d accord",
    "d accord|plutot d accord",
    NEITHER_AGREE,
    "pas d accord|plutot pas d accord|pas vraiment d accord|en desaccord",
    "pas du tout d accord|tout a fait en desaccord",
  ),
  ladder(
    "likely",
    "tres probable|tres probablement|certainement|oui certainement",
    "probable|plutot probable|probablement|oui probablement",
    "improbable|peu probable|plutot improbable|probablement pas|non probablement pas",
    "tres improbable|pas du tout probable|certainement pas|non certainement pas",
  ),
  ladder(
    "likely",
    "tres probable|tres probablement|certainement|oui certainement",
    "probable|plutot probable|probablement|oui probablement",
    NEITHER_LIKELY,
    "improbable|peu probable|plutot improbable|probablement pas|non probablement pas",
    "tres improbable|pas du tout probable|certainement pas|non certainement pas",
  ),
  ladder(
    "satisfaction",
    "sehr zufrieden",
    "zufrieden|eher zufrieden",
    "neutral|teils teils|weder noch|weder zufrieden noch unzufrieden",
    "unzufrieden|eher unzufrieden",
    "sehr unzufrieden",
  ),
  ladder(
    "satisfaction",
    "muy satisfecho|muy satisfecha",
    "satisfecho|satisfecha|algo satisfecho",
    "neutral|ni satisfecho ni insatisfecho",
    "insatisfecho|insatisfecha|algo insatisfecho",
    "muy insatisfecho|muy insatisfecha",
  ),
  ladder(
    "ease",
    "tres facile",
    "facile|plutot facile|assez facile",
    "difficile|plutot difficile|assez difficile",
    "tres difficile",
  ),
  ladder(
    "ease",
    "tres facile",
    "facile|plutot facile|assez facile",
    NEITHER_EASY,
    "difficile|plutot difficile|assez difficile",
    "tres difficile",
  ),
];
