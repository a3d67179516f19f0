-- What the checks look at besides calls.

CREATE MACRO now_here() AS make_timestamp(epoch_us(now()) + 19800000000);

-- A pulse of sixty seconds is charged as soon as it has begun, and each answered leg for one at least.
CREATE MACRO pulses(s) AS CASE WHEN s IS NOT NULL THEN greatest(1, ceil(s / 60)) END;

CREATE OR REPLACE VIEW calls AS
SELECT
  *,
  CASE WHEN NOT is_nothing(Id) THEN Id END AS call,
  CASE WHEN by_legs THEN outbound AND leg1_word = 'completed' ELSE connected AND outbound END AS leg1_answered,
  CASE WHEN by_legs THEN leg2_word = 'completed' ELSE connected AND direction_word <> 'unknown' END AS leg2_answered,
  leg1_answered OR leg2_answered AS leg_answered,
  inbound AND leg1_word IN ('completed', 'none') AS met_menu
FROM records
WHERE fate = 'counted';

CREATE VIEW priced AS
SELECT
  *,
  CASE WHEN leg1_answered THEN pulses(coalesce(leg1_s, talk_s, 0)) ELSE 0 END
    + CASE WHEN leg2_answered THEN pulses(coalesce(leg2_s, talk_s, 0)) ELSE 0 END AS least,
  -- No duration of an answered leg, nor of the call: nothing is known.
  CASE WHEN leg1_answered THEN pulses(coalesce(leg1_s, whole_s)) ELSE 0 END
    + CASE WHEN leg2_answered THEN pulses(coalesce(leg2_s, whole_s)) ELSE 0 END AS most
FROM calls;

CREATE VIEW repeated AS
SELECT
  r.Id AS call,
  r.line,
  (c.version = r.version AND NOT c.going_on AND NOT r.going_on AND (
    c.direction_word, c.leg1_given, c.leg2_word, c.status_word, c.call_type_word, c.flow_given,
    c.started, c.whole_s, c.talk_s, c.cost)
  IS DISTINCT FROM (
    r.direction_word, r.leg1_given, r.leg2_word, r.status_word, r.call_type_word, r.flow_given,
    r.started, r.whole_s, r.talk_s, r.cost)) AS conflicts
FROM records r
JOIN calls c ON c.Id = r.Id AND NOT c.own
WHERE r.fate = 'duplicates';

CREATE VIEW rejected AS SELECT NULL AS call, line FROM refused;

-- Days between those with calls, of weekdays that ever have some; where there is no other week to tell, of any.
CREATE VIEW gap AS
WITH covered AS (SELECT DISTINCT started::DATE AS day FROM calls WHERE started <= now_here()),
ends AS (SELECT min(day) AS first, max(day) AS last FROM covered),
missing AS (
  SELECT d::DATE AS day, (SELECT max(day) FROM covered WHERE day < d) AS before
  FROM ends, generate_series(first, last, INTERVAL 1 DAY) t(d)
  WHERE d::DATE NOT IN (SELECT day FROM covered)
    AND (isodow(d) IN (SELECT isodow(day) FROM covered) OR (d - INTERVAL 7 DAY < first AND d + INTERVAL 7 DAY > last)))
SELECT
  CASE WHEN min(day) = max(day) THEN min(day)::VARCHAR ELSE min(day) || ' to ' || max(day) END AS call,
  NULL AS line
FROM missing
GROUP BY before;
