-- What the editors work on

create table content_outline (
    id uuid primary key,
    version bigint not null
);

create table content_entry (
    book uuid not null references content_outline (id),
    entry_number integer not null,
    entry uuid not null,
    kind varchar(20) not null,
    title varchar(300) not null,
    depth integer not null,
    primary key (book, entry_number),
    unique (book, entry)
);

create table content_section (
    id uuid primary key,
    version bigint not null,
    book uuid not null,
    html text not null,
    digest varchar(64) not null
);
create index content_section_by_book on content_section (book);

create table content_preview (
    id uuid primary key,
    version bigint not null,
    whole boolean not null,
    teaser integer not null
);

create table content_free_entry (
    book uuid not null references content_preview (id),
    entry uuid not null,
    primary key (book, entry)
);

-- What readers see. Releases are never changed; the latest counts.

create table content_release (
    book uuid not null,
    release_number bigint not null,
    fingerprint varchar(64) not null,
    released_at timestamp with time zone not null,
    primary key (book, release_number)
);

-- One row a section: the whole text for those who may read it, and beside it what everybody may read
create table content_released_section (
    book uuid not null,
    release_number bigint not null,
    entry_number integer not null,
    entry uuid not null,
    kind varchar(20) not null,
    title varchar(300) not null,
    html text not null,
    excerpt text not null,
    complete boolean not null,
    primary key (book, release_number, entry_number),
    foreign key (book, release_number) references content_release (book, release_number)
);

-- Told by the catalog; the version keeps an older event from undoing a newer one
create table content_published_book (
    book uuid primary key,
    version bigint not null,
    published boolean not null
);
