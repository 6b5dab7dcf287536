-- Content: texts by what they say, releases as what changed in them, drafts, checks and models.

create table content_text (
  hash text primary key,
  text text not null
);

create table release (
  number integer primary key,
  fingerprint text not null,
  origin text not null,
  restores integer references release (number),
  proposal text,
  note text not null,
  override_reason text,
  person text not null,
  person_name text not null,
  published_at bigint not null
);

-- what a release changed: the text of a file from that release on, or none
create table release_file (
  path text not null,
  release integer not null references release (number),
  hash text references content_text (hash),
  primary key (path, release)
);
create index release_file_by_release on release_file (release);

-- the pack files as they were when they were last taken from the content folder
create table shipped_file (
  path text primary key,
  hash text not null references content_text (hash)
);

create table proposal (
  id text primary key,
  title text not null,
  stage text not null,
  version integer not null,
  author text not null,
  author_name text not null,
  created_at bigint not null,
  changed_at bigint not null,
  publish_at bigint,
  expires_at bigint,
  release integer references release (number)
);
create index proposal_by_stage on proposal (stage, changed_at);
create index proposal_by_time on proposal (stage, publish_at);
create index proposal_by_end on proposal (stage, expires_at);

create table proposal_file (
  proposal text not null references proposal (id),
  path text not null,
  base text references content_text (hash),
  hash text references content_text (hash),
  primary key (proposal, path)
);
create index proposal_file_by_path on proposal_file (path);

-- what happened to a draft, in order; never changed
create table proposal_event (
  id text primary key,
  proposal text not null references proposal (id),
  version integer not null,
  step text not null,
  note text not null,
  person text not null,
  person_name text not null,
  at bigint not null
);
create index proposal_event_by_proposal on proposal_event (proposal, at);

-- what a check of a whole content found, by its fingerprint and the one that it was compared with
create table content_check (
  fingerprint text primary key,
  result text not null,
  checked_at bigint not null
);

create table model (
  fingerprint text primary key,
  bytes ${bytes} not null,
  kept_at bigint not null
);
