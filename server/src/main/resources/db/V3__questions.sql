-- Questions that were answered badly or not at all, ratings, and counts. No names, addresses, sessions or states; times are
-- a day and an hour. Days are ISO 8601, since both dialects compare and cut them alike.

create table question_group (
  id text primary key,
  -- the words by which it was founded, levelled and in order: the same words are the same group
  words text not null unique,
  handling text not null,
  topic text not null,
  proposal text not null,
  handled_by text not null,
  handled_on text not null
);
create index question_group_by_handling on question_group (handling);

create table question (
  id text primary key,
  group_id text not null references question_group (id),
  text text not null,
  language text not null,
  day text not null,
  hour integer not null,
  partner text not null,
  region text not null,
  municipality text not null,
  why text not null,
  outcome text not null,
  release text not null,
  -- topics with their scores, the likeliest first
  nearest text not null
);
-- the newest of a group stand at its end; all that the inbox counts stands in it
create index question_by_group on question (group_id, day, hour, language, partner, region);
create index question_by_day on question (day);

create table question_word (
  word text not null,
  group_id text not null references question_group (id),
  primary key (word, group_id)
);
create index question_word_by_group on question_word (group_id);

create table feedback (
  id text primary key,
  -- a hash of the random name of a turn, so that a second rating of it takes the place of the first
  turn text unique,
  day text not null,
  partner text not null,
  region text not null,
  municipality text not null,
  language text not null,
  topic text not null,
  answer text not null,
  release text not null,
  service text not null,
  verdict text not null,
  reason text not null,
  text text not null
);
create index feedback_by_day on feedback (day);

-- counters; what is older than the retention is folded into months, without municipality and part of the day
create table turn_count (
  span text not null,
  day text not null,
  part text not null,
  outside integer not null,
  partner text not null,
  region text not null,
  municipality text not null,
  language text not null,
  topic text not null,
  outcome text not null,
  times bigint not null,
  primary key (span, day, part, outside, partner, region, municipality, language, topic, outcome)
);

create table service_count (
  span text not null,
  day text not null,
  partner text not null,
  region text not null,
  municipality text not null,
  language text not null,
  service text not null,
  what text not null,
  times bigint not null,
  primary key (span, day, partner, region, municipality, language, service, what)
);

create table rating_count (
  span text not null,
  day text not null,
  partner text not null,
  region text not null,
  municipality text not null,
  language text not null,
  topic text not null,
  answer text not null,
  service text not null,
  verdict text not null,
  reason text not null,
  times bigint not null,
  primary key (span, day, partner, region, municipality, language, topic, answer, service, verdict, reason)
);
