-- Objective i belongs to team i mod teams; key result k to objective k div 4: two that a metric feeds, one kept by hand,
-- one that counts tests.
INSERT INTO "Objective" ("orgId", id, statement, need, "whyNow", "inOurHands", "nextAction", "teamId", "journeyId", "ownerId", "createdAt")
SELECT pg_temp.org(), pg_temp.id('objective', i),
       pg_temp.word(i, 21, ARRAY['Je veux être servi sans attendre', 'Je veux échanger un article sans me justifier',
         'Je veux parler à quelqu’un qui connaît mon dossier', 'Je veux retirer ma commande à l’heure dite']) || ' (' || (i + 1) || ')',
       'Des clients le disent chaque semaine, en caisse et au téléphone.', 'Les réclamations montent depuis le printemps.',
       'L’accueil, les plannings de la journée, le mot qu’on dit.', 'Essayer un rappel avant l’ouverture.',
       pg_temp.id('team', team), pg_temp.id('journey', i % pg_temp.size('journeys')), pg_temp.member(team, i),
       pg_temp.today() - pg_temp.pick(i, 22, 600) + time '08:30'
FROM generate_series(0, pg_temp.size('objectives') - 1) AS i, LATERAL (SELECT i % pg_temp.size('teams') AS team) AS of;

INSERT INTO "KeyResult" ("orgId", id, "objectiveId", "metricId", "ownerId", title, unit, kind, direction, commitment, "startValue",
                         "targetValue", "startOn", "dueOn", "createdAt")
SELECT pg_temp.org(), pg_temp.id('key result', k), pg_temp.id('objective', o),
       CASE WHEN k % 4 < 2 THEN pg_temp.id('metric', metric) END, pg_temp.member(o % pg_temp.size('teams'), k),
       pg_temp.word(k, 24, ARRAY['Moins d’attente', 'Plus de clients qui recommandent', 'Des échanges plus faciles', 'Essais menés']) || ' ' || k,
       CASE k % 4 WHEN 2 THEN 'minutes' ELSE '' END, CASE k % 4 WHEN 3 THEN 'action' ELSE 'result' END,
       CASE k % 4 WHEN 2 THEN 'decrease' ELSE 'increase' END, pg_temp.word(k, 25, '{committed,aspirational}'),
       CASE WHEN k % 4 = 2 THEN 12 WHEN k % 4 = 3 THEN 0 WHEN metric % 3 = 0 THEN 18 WHEN metric % 3 = 1 THEN 0.55 ELSE 4.6 END,
       CASE WHEN k % 4 = 2 THEN 7 WHEN k % 4 = 3 THEN 6 WHEN metric % 3 = 0 THEN 25 WHEN metric % 3 = 1 THEN 0.65 ELSE 5.2 END,
       pg_temp.today() - 100, CASE WHEN k % 3 > 0 THEN pg_temp.today() + 60 END, pg_temp.today() - 100 + time '08:30'
FROM generate_series(0, pg_temp.size('keyresults') - 1) AS k,
     LATERAL (SELECT k / 4 AS o, pg_temp.pick(k, 23, pg_temp.size('metrics')) AS metric) AS of;

INSERT INTO "CheckIn" ("orgId", id, "keyResultId", "madeOn", value, confidence, note, "madeById", "createdAt")
SELECT pg_temp.org(), pg_temp.id('check-in', c), pg_temp.id('key result', k), day,
       CASE k % 4 WHEN 2 THEN 7 + pg_temp.pick(c, 27, 50) / 10.0 WHEN 3 THEN pg_temp.pick(c, 27, 6) END,
       pg_temp.word(c, 28, '{falling,steady,rising}'),
       pg_temp.word(c, 29, ARRAY['', 'Semaine calme.', 'Deux conseillers absents.', 'Le rappel du matin porte.']),
       pg_temp.member((k / 4) % pg_temp.size('teams'), c), day + time '09:00'
FROM generate_series(0, pg_temp.size('checkins') - 1) AS c,
     LATERAL (SELECT c % pg_temp.size('keyresults') AS k) AS of,
     LATERAL (SELECT pg_temp.today() - 7 * (c / pg_temp.size('keyresults')) - pg_temp.pick(c, 26, 7) AS day) AS at;
