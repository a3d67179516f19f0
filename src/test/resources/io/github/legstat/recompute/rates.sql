-- The metrics that are rates: the calls that count, and the calls that could, as "part" and "whole".

-- answer-rate-inbound
count(*) FILTER (inbound AND by_legs AND connected) AS part, count(*) FILTER (inbound AND final) AS whole
-- answer-rate-outbound
count(*) FILTER (outbound AND by_legs AND connected) AS part, count(*) FILTER (outbound AND final) AS whole
-- status-rate-inbound
count(*) FILTER (inbound AND completed) AS part, count(*) FILTER (inbound) AS whole
-- status-rate-outbound
count(*) FILTER (outbound AND completed) AS part, count(*) FILTER (outbound) AS whole
