-- Words and subjects with what lists are sorted by, so that the books of one are read in the order of the list, and no more
-- of them than are shown. The primary key is by which a single book is asked whether it has a word.
create table catalog_posted_word (
    book uuid not null references catalog_book (id),
    word varchar(60) ${binary} not null,
    sort_title varchar(500) ${binary} not null,
    primary key (book, word)
);
insert into catalog_posted_word (book, word, sort_title)
    select b.id, x.word, b.sort_title from catalog_book_word x join catalog_book b on b.id = x.book;
drop table catalog_book_word;
alter table catalog_posted_word rename to catalog_book_word;
create index catalog_book_word_by_id on catalog_book_word (word, book);
create index catalog_book_word_by_title on catalog_book_word (word, sort_title, book);

create table catalog_posted_subject (
    book uuid not null references catalog_book (id),
    code varchar(20) ${binary} not null,
    sort_title varchar(500) ${binary} not null,
    primary key (book, code)
);
insert into catalog_posted_subject (book, code, sort_title)
    select b.id, x.code, b.sort_title from catalog_book_subject x join catalog_book b on b.id = x.book;
drop table catalog_book_subject;
alter table catalog_posted_subject rename to catalog_book_subject;
create index catalog_book_subject_by_id on catalog_book_subject (code, book);
create index catalog_book_subject_by_title on catalog_book_subject (code, sort_title, book);

-- Whether readers do not see yet what editors say
alter table catalog_book add revised boolean default false not null;
update catalog_book set revised = true where live_json is not null;
create index catalog_book_by_revision_and_title on catalog_book (revised, sort_title, id);
create index catalog_book_by_revision on catalog_book (revised, id);
