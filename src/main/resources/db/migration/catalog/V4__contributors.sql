-- People and organisations that make books. One that is merged away stays, with what it was, and refers to who stands for it.
create table catalog_contributor (
    id uuid primary key,
    version bigint not null,
    kind varchar(20) not null,
    name varchar(200) not null,
    inverted_name varchar(200) not null,
    -- Not unique: there may be two people called John Smith
    name_key varchar(400) not null,
    sort_key varchar(400) not null,
    orcid varchar(16),
    isni varchar(16),
    biography varchar(5000) not null,
    merged_into uuid references catalog_contributor (id),
    -- True, or null when merged away: nulls are never alike, so the keys hold among the others only
    is_distinct boolean,
    constraint catalog_contributor_orcid unique (orcid, is_distinct),
    constraint catalog_contributor_isni unique (isni, is_distinct)
);

create index catalog_contributor_name_key on catalog_contributor (name_key);
create index catalog_contributor_sort_key on catalog_contributor (sort_key, id);
create index catalog_contributor_merged_into on catalog_contributor (merged_into);

-- Who contributed to which book; follows from the books' documents
create table catalog_part (
    contributor uuid not null references catalog_contributor (id),
    book uuid not null references catalog_book (id),
    primary key (contributor, book)
);
create index catalog_part_by_book on catalog_part (book);
