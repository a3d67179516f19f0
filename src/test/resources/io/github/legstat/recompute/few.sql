-- How many calls a metric is taken of, where fewer than twenty are told as few.

-- answer-rate-inbound
count(*) FILTER (inbound AND final)
-- answer-rate-outbound
count(*) FILTER (outbound AND final)
-- status-rate-inbound
count(*) FILTER (inbound)
-- status-rate-outbound
count(*) FILTER (outbound)
-- difference-inbound
count(*) FILTER (inbound AND final)
-- difference-outbound
count(*) FILTER (outbound AND final)
-- abandon-wait-p50
count(*) FILTER (gave_up AND whole_s >= 10)
-- abandon-wait-p90
count(*) FILTER (gave_up AND whole_s >= 10)
-- talk-mean
count(*) FILTER (connected AND talk_s >= 0)
-- talk-p50
count(*) FILTER (connected AND talk_s >= 0)
-- talk-p90
count(*) FILTER (connected AND talk_s >= 0)
-- talk-p95
count(*) FILTER (connected AND talk_s >= 0)
-- duration-mean
count(*) FILTER (whole_s >= 0)
-- ring-p50
count(*) FILTER (ring_s >= 0)
-- ring-p90
count(*) FILTER (ring_s >= 0)
