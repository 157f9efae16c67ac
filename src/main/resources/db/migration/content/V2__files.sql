-- Pictures by what is in them: two books may share one, none ever changes, and none goes, for released texts name them
create table content_file (
    name varchar(70) primary key,
    media_type varchar(20) not null,
    width integer not null,
    height integer not null,
    bytes bytea not null,
    taken_at timestamp with time zone not null
);

create table content_book_file (
    book uuid not null,
    name varchar(70) not null references content_file (name),
    primary key (book, name)
);
