-- What each check finds: the id and the line of a record, as "call" and "line".

-- contradicted
FROM calls WHERE kind = 'contradicted'
-- charged-unanswered
FROM calls WHERE by_legs AND cost > 0 AND NOT leg_answered AND NOT met_menu
-- negative-value
FROM calls WHERE exact(Duration) < 0 OR exact(ConversationDuration) < 0 OR exact(RingingDuration) < 0
  OR exact("Legs[0].OnCallDuration") < 0 OR exact("Legs[1].OnCallDuration") < 0 OR cost < 0
-- end-before-start
FROM calls WHERE ended < started
-- talk-exceeds-duration
FROM calls WHERE talk_s > whole_s AND whole_s >= 0
-- talk-without-connection
FROM calls WHERE by_legs AND NOT connected AND talked
-- future-time
FROM calls WHERE started > now_here() OR ended > now_here()
-- conflicting-id
FROM repeated WHERE conflicts
-- rejected-record
FROM rejected
-- undocumented
FROM calls WHERE kind = 'undocumented'
-- unclassifiable
FROM calls WHERE kind = 'unclassifiable'
-- unknown-word
FROM calls WHERE (direction_word = 'unknown' AND NOT is_nothing(Direction)) OR leg1_given = 'unknown'
  OR leg2_word = 'unknown' OR status_word = 'unknown' OR call_type_word = 'unknown'
-- answered-free
FROM calls WHERE by_legs AND cost = 0 AND leg_answered
-- price-off-rate
FROM priced WHERE cost > 0 AND leg_answered AND most IS NOT NULL
  AND NOT (cost % 0.6 = 0 AND cost BETWEEN 0.6 * least AND 0.6 * greatest(least, most))
-- absurd-duration
FROM calls WHERE greatest(whole_s, talk_s, ring_s, leg1_s, leg2_s) > 86400
-- unreadable-value
FROM calls WHERE is_unreadable(Duration) OR is_unreadable(ConversationDuration) OR is_unreadable(RingingDuration)
  OR is_unreadable("Legs[0].OnCallDuration") OR is_unreadable("Legs[1].OnCallDuration") OR is_unreadable(Price)
-- connected-without-talk
FROM calls WHERE by_legs AND connected AND exact(ConversationDuration) = 0
-- lost-digits
FROM calls WHERE is_rounded("From") OR is_rounded("To") OR (is_rounded(Id) AND contains(Id, '+'))
-- missing-id
FROM calls WHERE is_nothing(Id)
-- missing-days
FROM gap
-- cut-export
FROM (SELECT '' AS call FROM page HAVING max(Metadata.Total) > sum(len(Calls)))
-- answered-by-status-only
FROM calls WHERE by_legs AND completed AND NOT connected
-- charged-menu
FROM calls WHERE by_legs AND cost > 0 AND NOT leg_answered AND met_menu
-- not-final
FROM calls WHERE kind = 'not-final'
-- unknown-time
FROM calls WHERE began IS NULL
-- duplicate-id
FROM repeated WHERE NOT conflicts
