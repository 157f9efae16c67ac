-- The rules of each book that has or had some. Rows stay when the last rule is taken away, so that versions grow for good and
-- those who follow the changes learn of it.
create table recommendations_steering (
  book uuid primary key,
  version bigint not null,
  rules_json text not null,
  changed_at timestamp with time zone default current_timestamp not null
);
create index recommendations_steering_changed_at on recommendations_steering (changed_at);

-- One row once the house has decided
create table recommendations_settings (
  id varchar(10) primary key,
  version bigint not null,
  settings_json text not null,
  set_by varchar(200) not null,
  changed_at timestamp with time zone default current_timestamp not null
);
