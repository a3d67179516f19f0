-- How words, numbers and times of an export are read.

CREATE MACRO letters(t) AS regexp_replace(lower(coalesce(t, '')), '[^a-z]', '', 'g');

CREATE MACRO is_nothing(t) AS
  CASE
    WHEN coalesce(t, '') = '' THEN true
    WHEN letters(t) = '' THEN NOT regexp_matches(t, '[\p{L}\p{N}]')
    WHEN regexp_matches(t, '[^\x00-\x7F]') THEN false
    ELSE letters(t) IN ('null', 'na', 'naempty', 'none', 'nil', 'undefined')
  END;

-- "NA (Busy)": the word in parentheses wins over the NA before it.
CREATE MACRO inner_word(t) AS
  CASE
    WHEN contains(t, '(') AND letters(split_part(t, '(', 1)) = 'na' THEN substr(t, strpos(t, '(') + 1)
    ELSE t
  END;

CREATE MACRO outcome(t) AS
  CASE
    WHEN is_nothing(t) OR is_nothing(inner_word(t)) THEN 'none'
    ELSE
      CASE letters(inner_word(t))
        WHEN 'completed' THEN 'completed'
        WHEN 'answered' THEN 'completed'
        WHEN 'noanswer' THEN 'no-answer'
        WHEN 'unanswered' THEN 'no-answer'
        WHEN 'busy' THEN 'busy'
        WHEN 'failed' THEN 'failed'
        WHEN 'canceled' THEN 'canceled'
        WHEN 'cancelled' THEN 'canceled'
        WHEN 'queued' THEN 'queued'
        WHEN 'ringing' THEN 'ringing'
        WHEN 'inprogress' THEN 'in-progress'
        ELSE 'unknown'
      END
  END;

CREATE MACRO overall(t) AS
  CASE letters(t)
    WHEN 'missedcall' THEN 'missed-call'
    WHEN 'callattempt' THEN 'call-attempt'
    WHEN 'voicemail' THEN 'voicemail'
    ELSE outcome(t)
  END;

CREATE MACRO way(t) AS
  CASE letters(t)
    WHEN 'inbound' THEN 'inbound'
    WHEN 'incoming' THEN 'inbound'
    WHEN 'in' THEN 'inbound'
    WHEN 'outbound' THEN 'outbound'
    WHEN 'outgoing' THEN 'outbound'
    WHEN 'outbounddial' THEN 'outbound'
    WHEN 'outboundapi' THEN 'outbound'
    ELSE 'unknown'
  END;

CREATE MACRO call_type(t) AS
  CASE
    WHEN is_nothing(t) THEN 'none'
    ELSE
      CASE letters(t)
        WHEN 'callattempt' THEN 'call-attempt'
        WHEN 'completed' THEN 'completed'
        WHEN 'clienthangup' THEN 'client-hangup'
        WHEN 'incomplete' THEN 'incomplete'
        WHEN 'voicemail' THEN 'voicemail'
        ELSE 'unknown'
      END
  END;

CREATE MACRO text_of(t) AS CASE WHEN is_nothing(trim(t)) THEN NULL ELSE trim(t) END;

CREATE MACRO exact(t) AS
  CASE WHEN regexp_full_match(trim(t), '-?[0-9]+([.][0-9]+)?') THEN trim(t)::DECIMAL(20, 6) END;

CREATE MACRO is_unreadable(t) AS NOT is_nothing(t) AND exact(t) IS NULL;

CREATE MACRO seconds(t) AS trunc(exact(t))::BIGINT;

-- 1970-01-01 and 0000-00-00 stand where Exotel knows no time.
CREATE MACRO moment(t) AS
  CASE
    WHEN t LIKE '1970-01-01%' OR t LIKE '0000-00-00%' THEN NULL
    ELSE
      coalesce(
        try_strptime(trim(t), '%Y-%m-%d %H:%M:%S'),
        try_strptime(trim(t), '%Y-%m-%dT%H:%M:%S+05:30'),
        try_strptime(trim(t), '%d-%m-%Y %H:%M:%S'))
  END;

-- A number as it is dialed in India; NULL where it tells nobody.
CREATE MACRO digits(t) AS regexp_replace(t, '[^0-9]', '', 'g');

CREATE MACRO is_rounded(t) AS coalesce(regexp_full_match(trim(t), '[0-9.,]+[eE][+]?[0-9]+'), false);

CREATE MACRO phone(t) AS
  CASE
    WHEN t IS NULL OR is_nothing(t) OR is_rounded(t) OR letters(t) = 'anonymous' THEN NULL
    WHEN regexp_matches(t, '[xX*]{3,}') THEN NULL
    WHEN starts_with(t, 'sip:') THEN t
    WHEN regexp_full_match(digits(t), '(00|0)?91[0-9]{10}') THEN '0' || right(digits(t), 10)
    WHEN starts_with(trim(t), '+') THEN '+' || digits(t)
    WHEN starts_with(digits(t), '00') THEN '+' || substr(digits(t), 3)
    WHEN regexp_full_match(digits(t), '0?[1-9][0-9]{9}') THEN '0' || right(digits(t), 10)
    ELSE digits(t)
  END;

-- The value that so many of a hundred do not exceed, nearest rank.
CREATE MACRO of_hundred(list, percent) AS list_sort(list)[(len(list) * percent + 99) // 100];
