-- People, how they sign in, and what they did.

create table person (
  id text primary key,
  name text not null,
  email text not null,
  -- as it is compared: in lower case
  email_key text not null unique,
  role text not null,
  -- everywhere, region:<code> or partner:<key>
  scope text not null,
  language text,
  version integer not null,
  created_at bigint not null,
  disabled_at bigint,
  signed_in_at bigint
);

-- changes of who may do what come one after the other, so that the last admin stays
create table people_change (
  id integer primary key,
  number integer not null
);
insert into people_change (id, number) values (1, 0);

-- who somebody is at an issuer of OpenID Connect
create table person_identity (
  issuer text not null,
  subject text not null,
  person text not null references person (id),
  primary key (issuer, subject)
);
create index person_identity_by_person on person_identity (person);

-- local accounts: the password hashed (Argon2id), the secret of the codes sealed
create table local_account (
  person text primary key references person (id),
  password text not null,
  totp ${bytes} not null,
  -- the step whose code was taken last; no code is taken twice
  totp_step bigint not null,
  changed_at bigint not null
);

create table recovery_code (
  person text not null references person (id),
  hash text not null,
  primary key (person, hash)
);

-- links by which somebody makes or renews a local account, by the hash of what they hold
create table setup_link (
  hash text primary key,
  person text not null references person (id),
  expires_at bigint not null
);
create index setup_link_by_person on setup_link (person);

create table editor_session (
  hash text primary key,
  person text not null references person (id),
  created_at bigint not null,
  seen_at bigint not null
);
create index editor_session_by_person on editor_session (person);

-- who is signing in at an issuer at the moment
create table oidc_attempt (
  hash text primary key,
  state text not null,
  nonce text not null,
  verifier text not null,
  return_to text not null,
  expires_at bigint not null
);

-- attempts that failed, by the hash of the address that was tried
create table sign_in_failure (
  hash text primary key,
  failures integer not null,
  failed_at bigint not null
);

create table personal_token (
  id text primary key,
  person text not null references person (id),
  name text not null,
  role text not null,
  hash text not null unique,
  created_at bigint not null,
  expires_at bigint not null,
  used_at bigint
);
create index personal_token_by_person on personal_token (person);

-- only added to
create table audit (
  id text primary key,
  at bigint not null,
  person text not null,
  person_name text not null,
  action text not null,
  subject text not null,
  note text not null
);
create index audit_by_time on audit (at, id);
