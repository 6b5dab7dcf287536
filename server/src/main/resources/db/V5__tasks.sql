-- What helps editors keep the content right: files sent back, and what the checks of links found.

create table spreadsheet_upload (
  id text primary key,
  person text not null,
  name text not null,
  bytes ${bytes} not null,
  sent_at bigint not null
);
create index spreadsheet_upload_by_person on spreadsheet_upload (person);

create table checked_link (
  address text primary key,
  -- how often it failed in a row, each on a day of its own; 0 when it answered last
  failures integer not null,
  failed_on text,
  -- a short word for what went wrong; empty when it answered
  outcome text not null,
  checked_at bigint not null,
  answered_at bigint
);
create index checked_link_by_time on checked_link (checked_at);
