-- What editors set beside the releases: what is switched off, and the settings of partner sites.

create table off_switch (
  -- bot, partner:<key> or topic:<id>
  target text primary key,
  is_off integer not null,
  -- what is said meanwhile; the last words where it is on again
  fi text not null,
  fi_simple text not null,
  sv text not null,
  en text not null,
  -- counts the changes; who changes an older one is told
  version integer not null,
  person text not null,
  person_name text not null,
  changed_at bigint not null
);

-- every version of the settings of a site, and of what it inherits; only added to
create table partner_file (
  -- country, region:<code>, municipality:<code> or site:<key>
  level text not null,
  version integer not null,
  -- as it stands below partners/ in a content folder
  text text not null,
  -- whether it came with the content folder
  is_shipped integer not null,
  person text not null,
  person_name text not null,
  changed_at bigint not null,
  primary key (level, version)
);
