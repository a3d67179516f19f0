-- From the rows of an export to calls with their verdicts.

-- The four tables of the article, row by row.
CREATE TABLE rule AS
SELECT * FROM (VALUES
  ('inbound-menu', 'completed', 'completed', 'completed'),
  ('inbound-menu', 'completed', 'no-answer', 'completed'),
  ('inbound-menu', 'completed', 'busy', 'completed'),
  ('inbound-menu', 'completed', 'failed', 'completed'),
  ('inbound-menu', 'completed', 'canceled', 'completed'),
  ('inbound-menu', 'completed', 'none', 'completed'),
  ('inbound-direct', 'busy', 'no-answer', 'completed'),
  ('inbound-direct', 'busy', 'busy', 'completed'),
  ('inbound-direct', 'no-answer', 'no-answer', 'completed'),
  ('inbound-direct', 'busy', 'canceled', 'completed'),
  ('outbound-numbers', 'completed', 'completed', 'completed'),
  ('outbound-numbers', 'completed', 'no-answer', 'no-answer'),
  ('outbound-numbers', 'completed', 'busy', 'busy'),
  ('outbound-numbers', 'completed', 'failed', 'failed'),
  ('outbound-numbers', 'completed', 'canceled', 'failed'),
  ('outbound-numbers', 'completed', 'none', 'failed'),
  ('outbound-numbers', 'no-answer', 'none', 'no-answer'),
  ('outbound-numbers', 'busy', 'none', 'busy'),
  ('outbound-numbers', 'failed', 'none', 'failed'),
  ('outbound-flow', 'completed', 'completed', 'completed'),
  ('outbound-flow', 'completed', 'no-answer', 'completed'),
  ('outbound-flow', 'completed', 'busy', 'completed'),
  ('outbound-flow', 'completed', 'failed', 'completed'),
  ('outbound-flow', 'completed', 'canceled', 'completed'),
  ('outbound-flow', 'completed', 'none', 'completed'),
  ('outbound-flow', 'no-answer', 'none', 'no-answer'),
  ('outbound-flow', 'busy', 'none', 'busy'),
  ('outbound-flow', 'failed', 'none', 'failed')) AS t(flow, leg1, leg2, status);

-- Statuses of the newer APIs, which say of both legs how they ended.
CREATE TABLE one_word AS
SELECT * FROM (VALUES
  ('fromlegunanswered', 'no-answer', 'none'),
  ('agentunanswered', 'no-answer', 'none'),
  ('tolegunanswered', 'completed', 'no-answer'),
  ('customerunanswered', 'completed', 'no-answer'),
  ('fromlegcancelled', 'completed', 'canceled'),
  ('agentcanceled', 'completed', 'canceled'),
  ('tolegnodial', 'completed', 'none'),
  ('customernodial', 'completed', 'none')) AS t(word, leg1, leg2);

-- Of the records of an id: the newest that tells the end, and the newest that has the call going on.
CREATE TABLE versions AS
SELECT
  *,
  max(version) FILTER (WHERE NOT going_on) OVER (PARTITION BY own, Id) AS last_over,
  max(version) FILTER (WHERE going_on) OVER (PARTITION BY own, Id) AS last_going_on
FROM (
  SELECT
    *,
    "S.No"::INT AS line,
    coalesce(moment(DateUpdated), TIMESTAMP '0001-01-01') AS version,
    -- Child legs and records without an id are like no other.
    NOT is_nothing(ParentCallSid) OR is_nothing(Id) AS own,
    overall(Status) IN ('queued', 'ringing', 'in-progress')
      OR outcome(Leg1Status) IN ('queued', 'ringing', 'in-progress')
      OR outcome(Leg2Status) IN ('queued', 'ringing', 'in-progress') AS going_on
  FROM record);

-- Where each record goes: one of each id counts, of the newest version the first. It is one that tells the end, unless
-- one that has the call going on is known to be newer.
CREATE TABLE fated AS
SELECT
  *,
  CASE
    WHEN NOT is_nothing(ParentCallSid) THEN 'child_legs'
    WHEN is_nothing(Id) THEN 'counted'
    WHEN row_number() OVER (PARTITION BY own, Id, going_on, version ORDER BY line) > 1 THEN 'duplicates'
    WHEN going_on AND version = last_going_on
      AND (last_over IS NULL OR last_over > TIMESTAMP '0001-01-01' AND last_going_on > last_over) THEN 'counted'
    WHEN NOT going_on AND version = last_over
      AND (last_going_on IS NULL OR last_over = TIMESTAMP '0001-01-01' OR last_going_on <= last_over) THEN 'counted'
    ELSE 'superseded'
  END AS fate
FROM versions;

CREATE TABLE read_words AS
SELECT
  f.*,
  way(Direction) AS direction_word,
  coalesce(o.leg1, outcome(Leg1Status)) AS leg1_given,
  coalesce(o.leg2, outcome(Leg2Status)) AS leg2_word,
  CASE WHEN o.word IS NULL THEN overall(Status) ELSE 'none' END AS status_word,
  call_type(CallType) AS call_type_word,
  (exact(ConversationDuration) > 0) IS TRUE AS talked,
  CASE WHEN way(Direction) = 'outbound' AND NOT is_nothing(AppID) THEN 'outbound-flow' END AS flow_given
FROM fated f
LEFT JOIN one_word o ON o.word = letters(f.Status) AND is_nothing(f.Leg1Status) AND is_nothing(f.Leg2Status);

-- A second leg is dialed only once the first is up.
CREATE TABLE words AS
SELECT
  *,
  CASE WHEN leg1_given = 'none' AND leg2_word <> 'none' THEN 'completed' ELSE leg1_given END AS leg1_word,
  leg1_given <> 'none' OR leg2_word <> 'none' AS has_legs,
  CASE
    WHEN direction_word = 'outbound' AND status_word IN ('missed-call', 'call-attempt', 'voicemail') THEN 'none'
    ELSE status_word
  END AS stated
FROM read_words;

CREATE TABLE on_tables AS
SELECT
  w.*,
  n.status AS numbers_status,
  v.status AS flow_status,
  i.flow AS inbound_flow_of_rule,
  CASE
    WHEN w.leg1_word IN ('queued', 'ringing', 'in-progress')
      OR w.leg2_word IN ('queued', 'ringing', 'in-progress')
      OR w.status_word IN ('queued', 'ringing', 'in-progress') THEN 'not-final'
    WHEN w.direction_word = 'unknown' OR NOT w.has_legs THEN 'unclassifiable'
    WHEN w.direction_word = 'inbound' AND i.flow IS NULL THEN 'undocumented'
    WHEN w.direction_word = 'outbound' AND n.flow IS NULL THEN 'undocumented'
    ELSE 'ruled'
  END AS state
FROM words w
LEFT JOIN rule n ON n.flow = 'outbound-numbers' AND n.leg1 = w.leg1_word AND n.leg2 = w.leg2_word
LEFT JOIN rule v ON v.flow = 'outbound-flow' AND v.leg1 = w.leg1_word AND v.leg2 = w.leg2_word
LEFT JOIN rule i ON i.flow LIKE 'inbound%' AND i.leg1 = w.leg1_word AND i.leg2 = w.leg2_word;

CREATE TABLE routed AS
SELECT
  *,
  CASE
    WHEN state = 'not-final' THEN flow_given
    WHEN direction_word = 'inbound' THEN
      CASE
        WHEN leg1_word = 'completed' THEN 'inbound-menu'
        WHEN leg1_word IN ('busy', 'no-answer') THEN 'inbound-direct'
      END
    WHEN flow_given IS NOT NULL OR state <> 'ruled' THEN flow_given
    -- The Status tells the flow only where it fits one table.
    WHEN numbers_status = flow_status THEN NULL
    WHEN stated = numbers_status THEN 'outbound-numbers'
    WHEN stated = flow_status THEN 'outbound-flow'
  END AS flow_word
FROM on_tables;

-- Of calls without legs or direction: what the rest of the record proves, the strongest first.
CREATE TABLE proved AS
SELECT
  *,
  CASE
    WHEN talked THEN 'talk'
    WHEN direction_word = 'outbound' AND status_word IN ('completed', 'no-answer', 'busy', 'failed', 'canceled')
      THEN 'status'
    WHEN call_type_word IN ('call-attempt', 'completed', 'client-hangup', 'incomplete', 'voicemail')
      THEN 'type-' || call_type_word
    WHEN direction_word <> 'outbound' AND status_word IN ('missed-call', 'call-attempt', 'voicemail')
      THEN 'word-' || status_word
    ELSE 'nothing'
  END AS proof
FROM routed;

CREATE TABLE judged AS
SELECT
  *,
  CASE
    WHEN state <> 'ruled' THEN state
    WHEN direction_word = 'inbound' THEN
      CASE
        WHEN status_word IN ('none', 'completed', 'voicemail') THEN 'documented'
        WHEN status_word = 'missed-call' AND leg2_word <> 'completed' THEN 'documented'
        WHEN status_word = 'call-attempt' AND leg2_word IN ('canceled', 'none') THEN 'documented'
        ELSE 'contradicted'
      END
    WHEN stated = 'none' THEN 'documented'
    WHEN flow_word = 'outbound-flow' AND stated = flow_status THEN 'documented'
    WHEN flow_word = 'outbound-numbers' AND stated = numbers_status THEN 'documented'
    WHEN flow_word IS NULL AND stated = numbers_status AND stated = flow_status THEN 'documented'
    ELSE 'contradicted'
  END AS kind,
  CASE
    WHEN state <> 'ruled' THEN NULL
    WHEN direction_word = 'inbound' AND leg2_word = 'none' AND status_word = 'missed-call'
      THEN 'inbound-menu/completed+none:missed-call'
    ELSE coalesce(flow_word, 'outbound') || '/' || leg1_word || '+' || leg2_word
  END AS rule_id,
  CASE
    WHEN state = 'not-final' THEN 'in-progress'
    WHEN state = 'unclassifiable' THEN
      CASE proof
        WHEN 'talk' THEN 'completed'
        WHEN 'status' THEN status_word
        WHEN 'type-call-attempt' THEN 'not-dialed'
        WHEN 'type-completed' THEN 'completed'
        WHEN 'type-client-hangup' THEN 'canceled'
        WHEN 'type-incomplete' THEN 'no-answer'
        WHEN 'word-call-attempt' THEN 'not-dialed'
        ELSE 'unknown'
      END
    WHEN direction_word = 'inbound' OR leg1_word = 'completed' THEN
      CASE WHEN leg2_word = 'none' THEN 'not-dialed' ELSE leg2_word END
    ELSE leg1_word
  END AS bucket,
  CASE
    WHEN state = 'not-final' THEN 'in-progress'
    WHEN state = 'unclassifiable' AND call_type_word = 'voicemail' AND talked THEN 'voicemail'
    WHEN state = 'unclassifiable' AND direction_word <> 'outbound' AND status_word = 'voicemail' AND talked
      THEN 'voicemail'
    WHEN state = 'unclassifiable' THEN
      CASE proof
        WHEN 'talk' THEN 'completed'
        WHEN 'status' THEN status_word
        WHEN 'type-call-attempt' THEN 'call-attempt'
        WHEN 'type-completed' THEN 'completed'
        WHEN 'type-client-hangup' THEN 'missed-call'
        WHEN 'type-incomplete' THEN 'missed-call'
        WHEN 'type-voicemail' THEN 'voicemail'
        WHEN 'nothing' THEN 'unknown'
        ELSE status_word
      END
    WHEN direction_word = 'outbound' THEN
      CASE
        WHEN state = 'undocumented' THEN 'unknown'
        WHEN flow_word = 'outbound-flow' THEN flow_status
        ELSE numbers_status
      END
    WHEN status_word = 'voicemail' OR call_type_word = 'voicemail' THEN 'voicemail'
    WHEN leg2_word IN ('completed', 'failed') THEN leg2_word
    WHEN leg2_word IN ('no-answer', 'busy', 'canceled') THEN 'missed-call'
    WHEN leg2_word = 'none' AND status_word = 'missed-call' THEN 'missed-call'
    WHEN leg2_word = 'none' THEN 'call-attempt'
    ELSE 'unknown'
  END AS inbox,
  CASE
    WHEN state = 'not-final' THEN NULL
    WHEN state = 'unclassifiable' THEN
      CASE proof WHEN 'type-client-hangup' THEN 'canceled' WHEN 'type-incomplete' THEN 'no-answer' END
    WHEN direction_word = 'outbound' OR status_word = 'voicemail' OR call_type_word = 'voicemail' THEN NULL
    WHEN leg2_word IN ('no-answer', 'busy', 'canceled') THEN leg2_word
    WHEN leg2_word = 'none' AND status_word = 'missed-call' THEN 'busy'
  END AS inbox_reason,
  CASE
    WHEN state = 'not-final' THEN 'unknown'
    WHEN state = 'unclassifiable' THEN
      CASE
        WHEN proof IN ('talk', 'type-completed') THEN 'talk'
        WHEN proof IN ('type-call-attempt', 'word-call-attempt') THEN 'before-leg2'
        WHEN proof IN ('type-client-hangup', 'type-incomplete') THEN 'leg2'
        ELSE 'unknown'
      END
    WHEN direction_word = 'outbound' AND leg1_word <> 'completed' THEN
      CASE WHEN leg1_word = 'unknown' THEN 'unknown' ELSE 'leg1' END
    ELSE
      CASE leg2_word
        WHEN 'completed' THEN 'talk'
        WHEN 'none' THEN 'before-leg2'
        WHEN 'unknown' THEN 'unknown'
        ELSE 'leg2'
      END
  END AS ended_at
FROM proved;

CREATE TABLE valued AS
SELECT
  *,
  CASE
    WHEN state = 'not-final' THEN false
    WHEN state = 'unclassifiable' THEN ended_at = 'talk'
    ELSE leg2_word = 'completed' AND (direction_word = 'inbound' OR leg1_word = 'completed')
  END AS connected,
  state <> 'not-final' AS final,
  state NOT IN ('not-final', 'unclassifiable') AS by_legs,
  direction_word = 'inbound' AS inbound,
  direction_word = 'outbound' AS outbound,
  status_word = 'completed' AS completed,
  seconds(Duration) AS whole_s,
  seconds(ConversationDuration) AS talk_s,
  seconds(RingingDuration) AS ring_s,
  seconds("Legs[0].OnCallDuration") AS leg1_s,
  seconds("Legs[1].OnCallDuration") AS leg2_s,
  exact(Price) AS cost,
  CASE WHEN is_nothing(Currency) THEN 'unknown' ELSE upper(trim(Currency)) END AS cost_in,
  moment(StartTime) AS started,
  moment(EndTime) AS ended,
  coalesce(moment(StartTime), moment(DateCreated)) AS began,
  phone("From") AS from_phone,
  phone("To") AS to_phone,
  phone(ExotelNumber) AS exotel_phone
FROM judged;

-- Who is who. An outbound call that does not tell its flow went to a flow if its To is the ExoPhone.
CREATE TABLE peopled AS
SELECT
  *,
  CASE
    WHEN inbound THEN 'From'
    WHEN NOT outbound THEN NULL
    WHEN through_flow THEN 'From'
    ELSE 'To'
  END AS customer_is,
  CASE
    WHEN inbound OR through_flow THEN CASE WHEN agent_tried AND NOT to_is_exophone THEN 'To' END
    WHEN outbound THEN CASE WHEN NOT from_is_exophone THEN 'From' END
  END AS agent_is,
  CASE
    WHEN exotel_told THEN 'ExotelNumber'
    WHEN (inbound OR through_flow) AND ended_at IN ('leg1', 'before-leg2') THEN 'To'
  END AS exophone_is
FROM (
  SELECT
    *,
    outbound AND CASE WHEN flow_word IS NULL THEN to_is_exophone ELSE flow_word = 'outbound-flow' END AS through_flow,
    CASE
      WHEN ended_at IN ('leg2', 'talk') THEN true
      WHEN ended_at IN ('leg1', 'before-leg2') THEN false
      -- Without a leg to tell, To has changed from the ExoPhone to the agent.
      ELSE leg2_word <> 'none' OR exotel_told
    END AS agent_tried
  FROM (
    SELECT
      *,
      (to_phone = exotel_phone) IS TRUE AS to_is_exophone,
      (from_phone = exotel_phone) IS TRUE AS from_is_exophone,
      exotel_phone IS NOT NULL OR is_rounded(ExotelNumber) AS exotel_told
    FROM valued));

-- A number as it stands in groups: one that a spreadsheet has rounded is nobody's, and says so.
CREATE MACRO grouped_phone(t) AS CASE WHEN is_rounded(t) THEN 'lost-digits' ELSE phone(t) END;

CREATE TABLE records AS
SELECT
  *,
  CASE customer_is WHEN 'From' THEN "From" WHEN 'To' THEN "To" END AS customer_text,
  CASE agent_is WHEN 'From' THEN "From" WHEN 'To' THEN "To" END AS agent_text,
  CASE agent_is WHEN 'From' THEN text_of(FromName) WHEN 'To' THEN text_of(ToName) END AS agent_name,
  CASE exophone_is WHEN 'ExotelNumber' THEN ExotelNumber WHEN 'To' THEN "To" END AS exophone_text,
  CASE WHEN ended_at IN ('leg1', 'before-leg2') THEN 'none' ELSE 'unknown' END AS no_agent,
  inbound AND (
    bucket IN ('no-answer', 'busy', 'failed')
    OR (bucket IN ('not-dialed', 'unknown') AND inbox = 'missed-call')) AS missed,
  inbound AND (bucket = 'canceled' OR (bucket = 'not-dialed' AND inbox = 'call-attempt')) AS gave_up
FROM peopled;

CREATE VIEW calls AS
SELECT * FROM records WHERE fate = 'counted';
