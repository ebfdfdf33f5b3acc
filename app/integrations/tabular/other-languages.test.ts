import { expect, it } from "vitest";

import { column, inspectText, roles } from "../inspect/inspect-fixture.fixture";

it("knows a French Typeform by its dates, and leaves out what was only begun", async () => {
  const found = await inspectText(
    "#,Nous recommanderiez-vous (0 à 10) ?,Type de réponse,Date de début (UTC),Date de soumission (UTC),Identifiant réseau\na1,9,completed,2024-05-01 10:00:00,2024-05-01 10:01:00,n1\na2,0,completed,2024-05-02 10:00:00,2024-05-02 10:01:00,n2\na3,5,started,2024-05-03 10:00:00,,n3\n",
  );
  expect(found).toMatchObject({ source: "typeform", rows: 3, complete: 2 });
  expect(found.columns[1]).toMatchObject({ answered: 2, value: { nps: 0 } });
  expect(roles(found)).toMatchObject({
    "#": "id",
    "Identifiant réseau": "personal",
  });
});

it("knows Zendesk's report of tickets, in English and in French", async () => {
  const english = await inspectText(
    "Ticket ID,Ticket created - Date,Ticket satisfaction rating,Ticket satisfaction comment\n1,2024-05-01,Good,thanks\n2,2024-05-02,Bad,\n3,2024-05-03,Offered,\n4,2024-05-03,Unoffered,\n",
  );
  expect(english).toMatchObject({ source: "zendesk", rows: 4, complete: 2 });
  expect(column(english, "Ticket satisfaction rating").distribution).toEqual({
    "0": 1,
    "1": 1,
  });
  const french = await inspectText(
    "ID du ticket;Créé le;Évaluation de satisfaction;Demandeur\n1;13/05/2024;Satisfait;A\n2;14/05/2024;Insatisfait;B\n3;15/05/2024;Proposée;C\n",
  );
  expect(french).toMatchObject({ source: "zendesk", rows: 3, complete: 2 });
  expect(column(french, "Demandeur").role).toBe("personal");
});

it("does not take the first rows of a French SurveyMonkey export for answers, nor its names for words", async () => {
  const found = await inspectText(
    "ID du répondant,ID du collecteur,Date de début,Date de fin,Adresse IP,Adresse e-mail,Prénom,Nom de famille,Données personnalisées 1,Nous recommanderiez-vous ?\n,,,,,,,,,Réponse\n11,1,31/01/2024 10:00:12,31/01/2024 10:01,0.0.0.0,,,,,10 - Très probable\n12,1,01/02/2024 10:00:12,01/02/2024 10:01,0.0.0.0,,,,,\n13,1,13/02/2024 10:00:12,13/02/2024 10:01,0.0.0.0,,,,,0 - Pas du tout probable\n",
  );
  expect(found).toMatchObject({
    source: "surveymonkey",
    headerRows: 2,
    rows: 3,
    complete: 2,
  });
  expect(roles(found)).toMatchObject({
    Prénom: "personal",
    "Nom de famille": "personal",
    "Date de début": "date",
  });
});

it("reads German answers, their days with dots, and Spanish questions", async () => {
  const german = await inspectText(
    "Zeitstempel,Wie wahrscheinlich empfehlen Sie uns weiter?,Wie zufrieden sind Sie?\n21.06.2024 11:29:42,9,Sehr zufrieden\n22.06.2024 11:29:42,0,Unzufrieden\n23.06.2024 11:29:42,8,Zufrieden\n",
  );
  expect(column(german, "Zeitstempel").dateFormat).toBe("dd.MM.yyyy");
  expect(german.columns[1]).toMatchObject({ kind: "nps", answered: 3 });
  expect(german.columns[2]?.distribution).toEqual({ "2": 1, "4": 1, "5": 1 });
  const spanish = await inspectText(
    "Marca temporal,¿Qué tan satisfecho está?\n21/06/2024 11:29:42,5\n22/06/2024 11:29:42,1\n23/06/2024 11:29:42,4\n",
  );
  expect(spanish.columns[1]).toMatchObject({ kind: "csat", answered: 3 });
});

it("reads the months of a series in words and before their year, and periods above numbers as a header", async () => {
  const words = await inspectText(
    "Mois;Réclamations\njanvier 2024;12\nfévrier 2024;15\nmars 2024;9\n",
  );
  expect(column(words, "Mois")).toMatchObject({
    role: "date",
    dateFormat: "MMM yyyy",
  });
  const slashed = await inspectText(
    "Mois;Nb réclamations\n01/2024;12\n02/2024;15\n03/2024;9\n",
  );
  expect(column(slashed, "Mois").dateFormat).toBe("MM/yyyy");
  const across = await inspectText(
    "Magasin;2024-01;2024-02;2024-03\nLyon;12;15;9\nParis;7;8;6\n",
  );
  expect(across).toMatchObject({ headerRows: 1, rows: 2 });
});
