-- The topic that was answered before a question, where one was: its follow-ups are where such a question belongs.

alter table question add column after_topic text not null default '';
