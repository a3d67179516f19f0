-- Contacts: calls of one direction with one customer within a day of the first, up to the first talk.

CREATE TABLE attempt AS
WITH RECURSIVE ordered AS (
  SELECT
    customer,
    CASE WHEN inbound THEN 'inbound' ELSE 'outbound' END AS direction,
    t,
    connected,
    row_number() OVER (PARTITION BY customer, inbound ORDER BY t, connected DESC) AS n
  FROM event
  WHERE kind IS NOT NULL AND customer IS NOT NULL AND t < TIMESTAMP 'infinity'),
walk AS (
  SELECT *, t AS since, 1 AS contact, 1 AS number FROM ordered WHERE n = 1
  UNION ALL
  SELECT
    o.*,
    CASE WHEN w.connected OR o.t > w.since + INTERVAL 24 HOUR THEN o.t ELSE w.since END,
    CASE WHEN w.connected OR o.t > w.since + INTERVAL 24 HOUR THEN w.contact + 1 ELSE w.contact END,
    CASE WHEN w.connected OR o.t > w.since + INTERVAL 24 HOUR THEN 1 ELSE w.number + 1 END
  FROM walk w
  JOIN ordered o ON o.customer = w.customer AND o.direction = w.direction AND o.n = w.n + 1)
SELECT * FROM walk;

CREATE TABLE contact AS
SELECT
  direction,
  max(number) AS attempts,
  bool_or(connected) AS talked,
  NOT bool_or(connected) AND (SELECT max(began) FROM calls) <= min(since) + INTERVAL 24 HOUR AS undecided
FROM attempt
GROUP BY direction, customer, contact;

CREATE VIEW contact_totals AS
SELECT
  direction,
  count(*) FILTER (NOT undecided) AS contacts,
  coalesce(sum(attempts) FILTER (NOT undecided), 0)::BIGINT AS calls,
  (sum(attempts) FILTER (NOT undecided)) / nullif(count(*) FILTER (NOT undecided), 0) AS calls_per_contact,
  count(*) FILTER (talked) AS connected,
  count(*) FILTER (talked) / nullif(count(*) FILTER (NOT undecided), 0) AS rate,
  count(*) FILTER (undecided) AS undecided
FROM contact
GROUP BY direction;

-- The tenth attempt stands for all behind it.
CREATE VIEW attempt_totals AS
SELECT
  direction,
  CASE WHEN k = 10 THEN '10+' ELSE k::VARCHAR END AS attempt,
  came AS tried,
  now AS talked,
  now / came AS talked_rate,
  now / everyone AS gain,
  so_far / everyone AS reached
FROM (
  SELECT
    direction,
    k,
    count(*) AS everyone,
    count(*) FILTER (attempts >= k) AS came,
    count(*) FILTER (talked AND least(attempts, 10) = k) AS now,
    count(*) FILTER (talked AND attempts <= k OR talked AND k = 10) AS so_far
  FROM contact, generate_series(1, 10) t(k)
  WHERE NOT undecided
  GROUP BY direction, k)
WHERE came > 0;
