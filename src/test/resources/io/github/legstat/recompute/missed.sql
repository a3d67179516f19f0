-- The ledger of missed callers: one entry a customer number and ExoPhone.

-- What stands for a party, unless that is a word for nothing.
CREATE MACRO shown(t) AS CASE WHEN NOT is_nothing(t) THEN t END;

CREATE TABLE event AS
SELECT
  Id AS id,
  line,
  inbound,
  connected,
  -- A miss without a time may have been just now.
  coalesce(began, TIMESTAMP 'infinity') AS t,
  phone(customer_text) AS customer,
  coalesce(trim(customer_text), '') AS written,
  coalesce(phone(exophone_text), trim(exophone_text), '') AS exophone,
  CASE
    WHEN outbound AND connected THEN 'called-back'
    WHEN inbound AND connected THEN 'returned'
    WHEN outbound AND (customer_is = 'From' OR ended_at NOT IN ('leg1', 'before-leg2')) THEN 'attempt'
    WHEN inbound AND inbox IN ('missed-call', 'failed', 'voicemail') THEN 'miss'
    WHEN inbound AND inbox = 'call-attempt' THEN 'left'
  END AS kind
FROM calls
WHERE final;

-- Each miss of a known customer with the first talk that began later.
CREATE TABLE closed AS
SELECT
  m.customer,
  m.exophone,
  m.t,
  first(c ORDER BY c.t, c.kind, c.id) FILTER (c.kind IS NOT NULL) AS closing
FROM event m
LEFT JOIN event c
  ON c.customer = m.customer AND c.kind IN ('called-back', 'returned') AND c.t > m.t AND c.t < TIMESTAMP 'infinity'
WHERE m.kind = 'miss' AND m.customer IS NOT NULL
GROUP BY m.line, m.customer, m.exophone, m.t;

-- Misses up to the same talk are one lost contact.
CREATE TABLE lost AS
SELECT
  l.*,
  (SELECT count(*) FROM event a WHERE a.customer = l.customer AND a.kind = 'attempt'
    AND a.t > l.since AND a.t < coalesce(l.closing.t, TIMESTAMP 'infinity')) AS attempts,
  (SELECT max(t) FROM event a WHERE a.customer = l.customer AND a.kind = 'attempt'
    AND a.t > l.since AND a.t < coalesce(l.closing.t, TIMESTAMP 'infinity')) AS last_attempt,
  epoch(l.closing.t) - epoch(l.since) AS waited
FROM (
  SELECT
    customer,
    exophone,
    closing,
    min(t) AS since,
    count(*) AS misses,
    max(t) FILTER (t < TIMESTAMP 'infinity') AS last_t,
    max(t) AS latest
  FROM closed
  GROUP BY customer, exophone, closing) l;

CREATE VIEW outcomes AS
SELECT
  *,
  CASE WHEN closing IS NOT NULL THEN closing.kind WHEN last_attempt > latest THEN 'attempted' ELSE 'open' END AS outcome
FROM lost;

CREATE MACRO told(t) AS CASE WHEN t < TIMESTAMP 'infinity' THEN strftime(t, '%Y-%m-%d %H:%M:%S') END;

CREATE VIEW ledger AS
SELECT
  customer,
  shown(exophone) AS exophone,
  sum(misses)::BIGINT AS misses,
  told(min(since)) AS first_miss,
  told(max(last_t)) AS last_miss,
  arg_max(outcome, since) AS outcome,
  told(max(closing.t) FILTER (is_last)) AS closed_at,
  max(closing.id) FILTER (is_last) AS closed_by,
  (max(waited) FILTER (is_last))::BIGINT AS seconds_to_close,
  count(*) AS contacts,
  told(max(since)) AS waiting_since,
  max(attempts) FILTER (is_last) AS attempts,
  told(max(last_attempt) FILTER (is_last)) AS last_attempt
FROM (SELECT *, since = max(since) OVER (PARTITION BY customer, exophone) AS is_last FROM outcomes)
GROUP BY customer, exophone
UNION ALL
SELECT shown(written), shown(exophone), 1, told(t), told(t), 'unknown-caller', NULL, NULL, NULL, 1, told(t), 0, NULL
FROM event
WHERE kind = 'miss' AND customer IS NULL;

-- How long lost contacts waited that are closed.
CREATE VIEW waits AS
SELECT
  outcome,
  count(*) AS contacts,
  of_hundred(list(waited::BIGINT), 50) AS p50,
  of_hundred(list(waited::BIGINT), 90) AS p90
FROM outcomes
WHERE closing IS NOT NULL
GROUP BY outcome;

-- Closed within the hour, of those closed or whose hour was over at the end of the data.
CREATE VIEW in_time AS
SELECT
  count(*) FILTER (waited <= 3600 OR (SELECT max(began) FROM calls) - since > INTERVAL 1 HOUR) AS contacts,
  count(*) FILTER (waited <= 3600) AS closed
FROM outcomes
WHERE since < TIMESTAMP 'infinity';
