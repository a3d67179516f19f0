-- The value that each call has of every dimension.

-- direction
direction_word
-- flow
coalesce(flow_word, 'unknown')
-- leg1
leg1_given
-- leg2
leg2_word
-- status
status_word
-- bucket
bucket
-- inbox
inbox
-- inbox-reason
coalesce(inbox_reason, 'none')
-- rule
coalesce(rule_id, 'none')
-- kind
kind
-- ended-at
ended_at
-- agent
coalesce(grouped_phone(agent_text), agent_name, no_agent)
-- agent-name
coalesce(agent_name, grouped_phone(agent_text), no_agent)
-- customer
coalesce(grouped_phone(customer_text), 'unknown')
-- exophone
coalesce(grouped_phone(exophone_text), 'unknown')
-- group
coalesce(text_of(GroupName), 'unknown')
-- app
coalesce(text_of(AppName), text_of(AppID), 'unknown')
-- circle
coalesce(CASE customer_is WHEN 'From' THEN text_of(FromCircle) WHEN 'To' THEN text_of(ToCircle) END, 'unknown')
-- disconnected-by
coalesce(lower(text_of(DisconnectedBy)), 'unknown')
-- account
coalesce(text_of(AccountSid), 'unknown')
-- hour
coalesce(strftime(began, '%H'), 'unknown')
-- weekday
coalesce(lower(strftime(began, '%A')), 'unknown')
-- day
coalesce(strftime(began, '%Y-%m-%d'), 'unknown')
-- week
coalesce(strftime(began, '%G-W%V'), 'unknown')
-- month
coalesce(strftime(began, '%Y-%m'), 'unknown')
