-- One row a book. Each part of it is guarded by the version of the event that wrote it last, for events come in any order:
-- a row may know the content of a book before its card, or that it was withdrawn before what it was called.
create table shelf_book
(
    id              uuid        not null primary key,
    card_version    bigint      not null default -1,
    slug            varchar(255) unique,
    card            text,
    title_key       varchar(300),
    published_on    varchar(10) not null default '',
    status_version  bigint      not null default -1,
    status          varchar(10) not null default 'AWAITED',
    reason          text,
    content_version bigint      not null default -1,
    outline         text,
    related_version bigint      not null default -1
);

create index shelf_book_by_title on shelf_book (status, title_key, slug);
create index shelf_book_by_date on shelf_book (status, published_on, title_key);

-- What the books that are open to readers are about: their subjects, and all that these are part of, so that a subject
-- covers its sub-subjects without a search by prefix. Only a subject that a book names itself has a heading here.
create table shelf_subject
(
    book_id uuid         not null references shelf_book,
    code    varchar(20)  not null,
    heading varchar(300),
    primary key (code, book_id)
);

create index shelf_subject_by_book on shelf_subject (book_id);
