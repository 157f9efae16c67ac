-- Imports of book lists, which go on after a restart from the record they had come to
create table catalog_import (
    id uuid primary key,
    version bigint not null,
    state varchar(20) not null,
    format varchar(20) not null,
    publish boolean not null,
    language varchar(2) not null,
    total integer not null,
    processed integer not null,
    created integer not null,
    updated integer not null,
    unchanged integer not null,
    refused integer not null,
    started_at timestamp with time zone,
    finished_at timestamp with time zone,
    problem varchar(1000)
);

-- The file of an import that is not finished, in parts: H2 keeps at most a megabyte in a value of this type
create table catalog_import_file (
    import_id uuid not null references catalog_import (id),
    place integer not null,
    part bytea not null,
    primary key (import_id, place)
);

create table catalog_import_record (
    import_id uuid not null references catalog_import (id),
    number integer not null,
    outcome varchar(20) not null,
    book uuid,
    title varchar(500),
    -- JSON: a list of pointers and details
    reasons text not null,
    primary key (import_id, number)
);
