-- Changes of many books: first looked at, then made, and perhaps taken back
create table catalog_bulk_change (
    id uuid primary key,
    version bigint not null,
    proposed_by varchar(100) not null,
    -- who ordered the latest step, and what they may change
    by_name varchar(100) not null,
    by_imprints varchar(200) array not null,
    by_administrator boolean not null,
    why varchar(500),
    selection_json text not null,
    alteration_json text not null,
    state varchar(20) not null,
    -- how many books there are of each outcome
    changing integer not null,
    unchanged integer not null,
    refused integer not null,
    applied integer not null,
    conflicting integer not null,
    undone integer not null,
    -- how far the present step is
    total integer not null,
    done integer not null,
    after_cursor varchar(200),
    proposed_at timestamp with time zone not null,
    previewed_at timestamp with time zone,
    applied_at timestamp with time zone,
    undone_at timestamp with time zone,
    problem varchar(1000)
);

create table catalog_bulk_record (
    bulk_change uuid not null references catalog_bulk_change (id),
    number integer not null,
    outcome varchar(20) not null,
    book uuid not null references catalog_book (id),
    title varchar(500) not null,
    -- of the book when it was looked at, and once it has been changed, after that
    version bigint not null,
    -- JSON: lists of field, before, after; of the revision only where they are others than what readers see
    changes text not null,
    revision_changes text,
    -- JSON: a list of pointers and details
    reasons text not null,
    primary key (bulk_change, number)
);
create index catalog_bulk_record_by_outcome on catalog_bulk_record (bulk_change, outcome, number);
