import { describe, expect, it } from "vitest";
import { coachObjective } from "./objective-coaching";

describe("coaching an objective", () => {
  it.each([
    "Deploy the chatbot in every shop",
    "Launch the new app",
    "Roll out self check-out",
    "Déployer le chatbot dans tous les magasins",
    "Lancer la nouvelle appli",
    "Installer des bornes à l’accueil",
    "Mettre en œuvre le nouvel outil",
    "LA MISE EN PLACE DU CRM",
  ])("asks whether “%s” is a tool", (statement) => {
    expect(coachObjective(statement)).toEqual(["deployed-tool"]);
  });

  it.each([
    "I want to know when my parcel arrives",
    "Je veux qu’on me rappelle quand on me l’a promis",
    "J’ai besoin de parler à quelqu’un qui connaît mon dossier",
    "On me balance d’un service à l’autre",
    "",
  ])("leaves “%s” alone", (statement) => {
    expect(coachObjective(statement)).toEqual([]);
  });

  it("says that a figure belongs in a key result", () => {
    expect(coachObjective("80 % de clients satisfaits")).toEqual(["figure"]);
    expect(coachObjective("Gain 5 points of NPS")).toEqual(["figure"]);
  });

  it("says that a score is not a need", () => {
    expect(coachObjective("Improve our NPS")).toEqual(["score"]);
  });

  it("leaves figures that customers speak of alone", () => {
    expect(coachObjective("Answer me within 24 hours")).toEqual([]);
  });
});
