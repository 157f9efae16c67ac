-- People who come from a provider of identities have no password here
alter table account alter column password_hash drop not null;
alter table account add column issuer varchar(500);
alter table account add column subject varchar(255);
alter table account add constraint account_identity unique (issuer, subject);

-- What an editor is limited to; without any, the account is for all imprints
create table account_imprint (
  account_id uuid not null references account (id),
  place integer not null,
  name varchar(200) not null,
  primary key (account_id, place)
);

-- Of the secret itself only the SHA-256 is kept
create table account_token (
  id uuid primary key,
  account_id uuid not null references account (id),
  name varchar(60) not null,
  prefix varchar(8) not null,
  hash varchar(64) not null unique,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone,
  last_used_at timestamp with time zone,
  version bigint not null
);

create index account_token_account on account_token (account_id);

-- Names, not references: a line outlives what it tells of
create table account_event (
  id uuid primary key,
  at timestamp with time zone not null,
  actor varchar(100),
  account varchar(100),
  what varchar(30) not null,
  detail varchar(1000) not null
);

create index account_event_account on account_event (account, id);
create index account_event_at on account_event (at);
