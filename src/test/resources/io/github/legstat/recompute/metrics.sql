-- Every metric of a group of calls. Calls that were given up before ten seconds are short.

-- calls
count(*)
-- share
count(*) / (SELECT count(*) FROM calls)
-- connected
count(*) FILTER (connected)
-- answer-rate-inbound
CASE WHEN bool_or(inbound AND by_legs) THEN
  count(*) FILTER (inbound AND by_legs AND connected) / count(*) FILTER (inbound AND final) END
-- answer-rate-outbound
CASE WHEN bool_or(outbound AND by_legs) THEN
  count(*) FILTER (outbound AND by_legs AND connected) / count(*) FILTER (outbound AND final) END
-- status-rate-inbound
count(*) FILTER (inbound AND completed) / nullif(count(*) FILTER (inbound), 0)
-- status-rate-outbound
count(*) FILTER (outbound AND completed) / nullif(count(*) FILTER (outbound), 0)
-- difference-inbound
CASE WHEN bool_or(inbound AND by_legs) THEN
  avg(completed::INT) FILTER (inbound) - avg((by_legs AND connected)::INT) FILTER (inbound AND final) END
-- difference-outbound
CASE WHEN bool_or(outbound AND by_legs) THEN
  avg(completed::INT) FILTER (outbound) - avg((by_legs AND connected)::INT) FILTER (outbound AND final) END
-- missed
count(*) FILTER (missed)
-- abandoned
count(*) FILTER (gave_up AND (whole_s IS NULL OR whole_s < 0 OR whole_s >= 10))
-- short-abandons
count(*) FILTER (gave_up AND whole_s BETWEEN 0 AND 9)
-- abandon-wait-p50
of_hundred(list(whole_s) FILTER (gave_up AND whole_s >= 10), 50)
-- abandon-wait-p90
of_hundred(list(whole_s) FILTER (gave_up AND whole_s >= 10), 90)
-- talk-total
coalesce(sum(talk_s) FILTER (talk_s > 0), 0)
-- talk-calls
count(*) FILTER (connected AND talk_s >= 0)
-- talk-mean
avg(talk_s) FILTER (connected AND talk_s >= 0)
-- talk-p50
of_hundred(list(talk_s) FILTER (connected AND talk_s >= 0), 50)
-- talk-p90
of_hundred(list(talk_s) FILTER (connected AND talk_s >= 0), 90)
-- talk-p95
of_hundred(list(talk_s) FILTER (connected AND talk_s >= 0), 95)
-- talk-max
max(talk_s) FILTER (connected AND talk_s >= 0)
-- duration-total
coalesce(sum(whole_s) FILTER (whole_s >= 0), 0)
-- duration-mean
avg(whole_s) FILTER (whole_s >= 0)
-- duration-max
max(whole_s) FILTER (whole_s >= 0)
-- ring-p50
of_hundred(list(ring_s) FILTER (ring_s >= 0), 50)
-- ring-p90
of_hundred(list(ring_s) FILTER (ring_s >= 0), 90)
-- price
CASE WHEN count(DISTINCT cost_in) FILTER (cost IS NOT NULL) = 1 THEN sum(cost) END
-- prices
concat_ws(' ', 'INR=' || sum(cost) FILTER (cost_in = 'INR'), 'USD=' || sum(cost) FILTER (cost_in = 'USD'),
  'unknown=' || sum(cost) FILTER (cost_in = 'unknown'))
-- callers
count(DISTINCT from_phone) FILTER (inbound)
-- repeat-callers
coalesce(len(list_filter(map_values(histogram(from_phone) FILTER (inbound)), lambda n: n > 1)), 0)
-- calls-per-caller
count(from_phone) FILTER (inbound) / nullif(count(DISTINCT from_phone) FILTER (inbound), 0)
