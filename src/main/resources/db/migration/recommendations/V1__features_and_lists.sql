-- What is known of each book: its card and its content arrive in any order and each has its own version, so each has its own
-- table, and the two never wait for each other. A book that was withdrawn before its card arrived has no facts.
create table recommendations_card (
  book uuid primary key,
  version bigint not null,
  published boolean not null,
  facts text,
  changed_at timestamp with time zone not null
);
create index recommendations_card_changed_at on recommendations_card (changed_at);

create table recommendations_content (
  book uuid primary key,
  version bigint not null,
  facts text not null,
  changed_at timestamp with time zone not null
);
create index recommendations_content_changed_at on recommendations_content (changed_at);

-- The list of related books that was announced last for each book
create table recommendations_list (
  book uuid primary key,
  version bigint not null,
  digest varchar(64) not null
);
