-- All that is said of a book becomes one document, so that what is live, what is being revised and what was once can be
-- kept alike (adr/0015). The columns that stay are what lists show, sort and filter by.
alter table catalog_book add description_json text;
-- What readers see, while editors have something else
alter table catalog_book add live_json text;
alter table catalog_book add contributors varchar(2000);
alter table catalog_book add publish_at timestamp with time zone;
alter table catalog_book add locked varchar(40) array;
alter table catalog_book add changed_at timestamp with time zone;

-- The arrays in rows, of which the documents' lists can be made
create table catalog_listed (
    book uuid not null,
    field varchar(10) not null,
    place integer not null,
    said varchar(60) not null
);
insert into catalog_listed (book, field, place, said)
    select b.id, 'subjects', n.i, b.subjects[n.i]
    from catalog_book b join
      (values (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11), (12)) as n (i) on n.i <= cardinality(b.subjects);
insert into catalog_listed (book, field, place, said)
    select b.id, 'keywords', n.i, b.keywords[n.i]
    from catalog_book b join
      (values (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11), (12), (13), (14), (15), (16), (17), (18),
              (19), (20), (21), (22), (23), (24), (25), (26), (27), (28), (29), (30)) as n (i)
      on n.i <= cardinality(b.keywords);

update catalog_book b set
  locked = cast(array[] as varchar array),
  changed_at = current_timestamp,
  contributors = (select substring(string_agg(c.name, '; ' order by c.place) from 1 for 2000)
                  from catalog_contribution c where c.book = b.id),
  description_json = cast(json_object(
    'title' value b.title,
    'subtitle' value b.subtitle,
    'editionStatement' value b.edition,
    'contributors' value (
      select json_arrayagg(json_object('name' value c.name, 'role' value
        case c.role when 'AUTHOR' then 'A01' when 'WITH' then 'A02' when 'ILLUSTRATOR' then 'A12'
          when 'PHOTOGRAPHER' then 'A13' when 'PREFACE' then 'A15' when 'FOREWORD' then 'A23'
          when 'INTRODUCTION' then 'A24' when 'EDITOR' then 'B01' when 'REVISER' then 'B02'
          when 'ADAPTER' then 'B05' when 'TRANSLATOR' then 'B06' when 'COMPILER' then 'C01'
          when 'SERIES_EDITOR' then 'B09' when 'VOLUME_EDITOR' then 'B13' else 'A99' end) order by c.place)
      from catalog_contribution c where c.book = b.id),
    'imprint' value b.imprint,
    'language' value b.language,
    'overview' value b.overview,
    'subjects' value (
      select json_arrayagg(l.said order by l.place)
      from catalog_listed l where l.book = b.id and l.field = 'subjects'),
    'keywords' value (
      select json_arrayagg(l.said order by l.place)
      from catalog_listed l where l.book = b.id and l.field = 'keywords'),
    'publicationDate' value b.publication_date,
    'series' value case when b.series_title is null then null
      else json_object('title' value b.series_title, 'number' value b.series_number absent on null) end,
    'products' value (
      select json_arrayagg(json_object('isbn' value p.isbn, 'form' value
          case p.form when 'HARDBACK' then 'BB' when 'PAPERBACK' then 'BC' when 'LOOSE_LEAF' then 'BD'
            when 'SPIRAL_BOUND' then 'BE' when 'PAMPHLET' then 'BF' when 'LEATHER' then 'BG'
            when 'BOARD_BOOK' then 'BH' when 'AUDIO_CD' then 'AC' when 'AUDIO_DOWNLOAD' then 'AJ'
            when 'DIGITAL' then 'EA' when 'DIGITAL_DOWNLOAD_AND_ONLINE' then 'EB' when 'DIGITAL_ONLINE' then 'EC'
            when 'DIGITAL_DOWNLOAD' then 'ED' else 'BA' end,
        'pages' value p.pages,
        'prices' value case when p.price_amount is null then null else json_array(
          json_object('amount' value p.price_amount, 'currency' value p.price_currency)) end absent on null)
        order by p.place)
      from catalog_product p where p.book = b.id),
    'cover' value case when b.cover_name is null then null
      else json_object('name' value b.cover_name, 'width' value b.cover_width, 'height' value b.cover_height) end
    absent on null) as varchar);

create table catalog_book_subject (
    code varchar(20) ${binary} not null,
    book uuid not null references catalog_book (id),
    primary key (code, book)
);
create index catalog_book_subject_by_book on catalog_book_subject (book);

insert into catalog_book_subject (code, book)
    select l.said, l.book from catalog_listed l where l.field = 'subjects';
drop table catalog_listed;

alter table catalog_book alter column description_json set not null;
alter table catalog_book alter column locked set not null;
alter table catalog_book alter column changed_at set not null;
alter table catalog_book drop column overview;
alter table catalog_book drop column subjects;
alter table catalog_book drop column keywords;
alter table catalog_book drop column series_number;
alter table catalog_book drop column cover_name;
alter table catalog_book drop column cover_width;
alter table catalog_book drop column cover_height;

-- Sorts before every date when it is not known
update catalog_book set publication_date = '' where publication_date is null;
alter table catalog_book alter column publication_date set not null;

-- For editions of one title, and to sort by, character by character whatever the database's language is
alter table catalog_book add sort_title varchar(500) ${binary};
update catalog_book set sort_title = title_key;
alter table catalog_book alter column sort_title set not null;
drop index catalog_book_title_key;
alter table catalog_book drop column title_key;

-- By which the desk's lists are sorted and filtered; the id tells equals apart
create index catalog_book_by_title on catalog_book (sort_title, id);
create index catalog_book_by_change on catalog_book (changed_at, id);
create index catalog_book_by_date on catalog_book (publication_date, id);
create index catalog_book_by_status on catalog_book (status, id);
create index catalog_book_by_imprint on catalog_book (imprint, id);
create index catalog_book_by_series on catalog_book (series_title, id);
create index catalog_book_by_work on catalog_book (work);

-- What a book is found by. Each row follows from a document, and is written with it.
create table catalog_isbn (
    isbn varchar(13) primary key,
    book uuid not null references catalog_book (id)
);
insert into catalog_isbn (isbn, book) select isbn, book from catalog_product;
create index catalog_isbn_by_book on catalog_isbn (book);

create table catalog_book_word (
    word varchar(60) ${binary} not null,
    book uuid not null references catalog_book (id),
    primary key (word, book)
);
create index catalog_book_word_by_book on catalog_book_word (book);

create table catalog_book_contributor (
    name_key varchar(200) not null,
    book uuid not null references catalog_book (id),
    primary key (name_key, book)
);
create index catalog_book_contributor_by_book on catalog_book_contributor (book);
insert into catalog_book_contributor (name_key, book)
    select distinct lower(name), book from catalog_contribution;

create table catalog_lineage (
    book uuid not null references catalog_book (id),
    kind varchar(20) not null,
    origin uuid not null,
    primary key (book, kind)
);
create index catalog_lineage_by_origin on catalog_lineage (origin);

drop table catalog_contribution;
drop table catalog_product;

-- Every change of every book; only ever added to
create table catalog_history (
    id uuid primary key,
    book uuid not null references catalog_book (id),
    version bigint not null,
    made_at timestamp with time zone not null,
    editor varchar(100) not null,
    act varchar(20) not null,
    why varchar(500),
    -- JSON: a list of field, before, after
    changes text not null,
    -- all that was said of the book afterwards
    description text not null,
    unique (book, version)
);
create index catalog_history_by_editor on catalog_history (editor, id);
insert into catalog_history (id, book, version, made_at, editor, act, changes, description)
    select id, id, version, changed_at, 'colophon', 'DRAFTED', '[]', description_json from catalog_book;

alter table catalog_import add editor varchar(100);
-- A preview notes what would become of each record, and changes no book
alter table catalog_import add preview boolean default false not null;
-- JSON: in what fields the book differs from before
alter table catalog_import_record add changes text default '[]' not null;
