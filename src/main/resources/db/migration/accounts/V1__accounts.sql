-- The people who may sign in. Names are kept in lower case, so that the constraint holds whatever the spelling.
create table account (
  id uuid primary key,
  name varchar(100) not null unique,
  password_hash varchar(200) not null,
  role varchar(20) not null,
  enabled boolean not null,
  version bigint not null
);
