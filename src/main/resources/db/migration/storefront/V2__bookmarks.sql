-- Where somebody stopped in a book. The account is known by its name alone, for whose it is another module says; entry and
-- paragraph may be gone from the book by the time they are looked for.
create table storefront_bookmark
(
    account   varchar(255)             not null,
    book_id   uuid                     not null,
    entry_id  uuid                     not null,
    paragraph varchar(100),
    percent   smallint                 not null,
    kept_at   timestamp with time zone not null,
    primary key (account, book_id)
);
