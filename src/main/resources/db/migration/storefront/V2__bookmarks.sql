-- Where somebody stopped in a book. The reader is known by the name of the account alone; entry and paragraph may be gone from
-- the book by the time they are looked for.
create table storefront_bookmark
(
    reader    varchar(255)             not null,
    book_id   uuid                     not null,
    entry_id  uuid                     not null,
    paragraph varchar(100),
    percent   smallint                 not null,
    kept_at   timestamp with time zone not null,
    primary key (reader, book_id)
);
