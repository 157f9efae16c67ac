-- The back-of-book index that the editors of a book work on; its headings are one JSON document, read and written whole
create table content_index (
    id uuid primary key,
    version bigint not null,
    language varchar(35) not null,
    document text not null
);
