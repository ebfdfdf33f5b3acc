INSERT INTO "Person" ("orgId", id, name)
SELECT pg_temp.org(), pg_temp.person(i), 'Personne ' || i
FROM generate_series(0, pg_temp.size('people') - 1) AS i;

INSERT INTO "Settings" ("orgId", "hourValue") VALUES (pg_temp.org(), 32);

INSERT INTO "Site" ("orgId", id, name, kind, region)
SELECT pg_temp.org(), pg_temp.id('site', i), pg_temp.word(i, 1, '{Lille,Nantes,Lyon,Brest,Nancy,Rouen}') || ' ' || (i + 1),
       CASE WHEN i % 6 = 5 THEN 'queue' ELSE 'shop' END, pg_temp.word(i, 2, '{Nord,Ouest,Est}')
FROM generate_series(0, pg_temp.size('sites') - 1) AS i;

INSERT INTO "Team" ("orgId", id, name, "siteId", "envelopeMoney", "envelopeHours", "envelopeDays", "approverId")
SELECT pg_temp.org(), pg_temp.id('team', i), 'Équipe ' || (i + 1), pg_temp.id('site', i % pg_temp.size('sites')),
       300, 20, 21, pg_temp.person(1)
FROM generate_series(0, pg_temp.size('teams') - 1) AS i;

INSERT INTO "TeamMember" ("orgId", "teamId", "personId")
SELECT DISTINCT pg_temp.org(), pg_temp.id('team', i), pg_temp.person((i::bigint * 5 + m) % pg_temp.size('people'))
FROM generate_series(0, pg_temp.size('teams') - 1) AS i, generate_series(0, 4) AS m;

INSERT INTO "Journey" ("orgId", id, name, position, "ownerId")
SELECT pg_temp.org(), pg_temp.id('journey', i), 'Parcours ' || (i + 1), i, pg_temp.person(1)
FROM generate_series(0, pg_temp.size('journeys') - 1) AS i;

INSERT INTO "Moment" ("orgId", id, "journeyId", name, position, stakes, "channelKind", "ownerId")
SELECT pg_temp.org(), pg_temp.id('moment', i), pg_temp.id('journey', i / 6), 'Moment ' || (i % 6 + 1), i % 6,
       1 + pg_temp.pick(i, 3, 5), pg_temp.word(i, 4, '{human,digital,hybrid}'), pg_temp.person(1)
FROM generate_series(0, pg_temp.size('journeys') * 6 - 1) AS i;

-- Metric 0 is strategic, one a journey follows, the others are moments.
INSERT INTO "Metric" ("orgId", id, name, kind, level, direction, "scaleMin", "scaleMax", granularity, "practicalThreshold",
                      "ownerId", "journeyId", "parentId")
SELECT pg_temp.org(), pg_temp.id('metric', i), 'Indicateur ' || (i + 1), kind,
       CASE WHEN i = 0 THEN 'strategic' WHEN i <= journeys THEN 'journey' ELSE 'moment' END, 'up',
       CASE kind WHEN 'nps' THEN 0 ELSE 1 END, CASE kind WHEN 'nps' THEN 10 WHEN 'csat-top-two' THEN 5 ELSE 7 END,
       'week', CASE kind WHEN 'nps' THEN 5 WHEN 'csat-top-two' THEN 0.05 ELSE 0.3 END, pg_temp.person(1),
       CASE WHEN i = 0 THEN NULL ELSE pg_temp.id('journey', (i - 1) % journeys) END,
       CASE WHEN i = 0 THEN NULL WHEN i <= journeys THEN pg_temp.id('metric', 0)
            ELSE pg_temp.id('metric', 1 + (i - 1) % journeys) END
FROM generate_series(0, pg_temp.size('metrics') - 1) AS i,
     LATERAL (SELECT (ARRAY['nps', 'csat-top-two', 'ces-2-mean'])[1 + i % 3] AS kind, pg_temp.size('journeys') AS journeys) AS of;

INSERT INTO "ContextEvent" ("orgId", id, kind, title, "startsOn", "endsOn", "siteId", "createdById")
SELECT pg_temp.org(), pg_temp.id('event', i), pg_temp.word(i, 5, '{strike,outage,promotion,weather}'), 'Événement ' || (i + 1),
       pg_temp.today() - 12 * i - 5, pg_temp.today() - 12 * i - 2,
       CASE WHEN i % 3 > 0 THEN pg_temp.id('site', i % pg_temp.size('sites')) END, pg_temp.person(1)
FROM generate_series(0, 59) AS i;
