-- The imprints that administrators keep a list of. While there is none, books may be of any.
create table catalog_imprint (
    id uuid primary key,
    name varchar(200) not null unique,
    -- The name in small letters, so that no two differ by capitals alone
    name_key varchar(200) not null unique
);
