-- A policy is a document, so that what it may say can grow. What was a preview of the whole is a share of all of it; front
-- matter, contents and index are free from now on only where that was said.
alter table content_preview add policy_json text;
update content_preview p set policy_json = cast(json_object(
    'share' value case when p.whole then 100 else 0 end,
    'teaser' value p.teaser,
    'pages' value json_object('frontMatter' value false, 'contents' value false, 'index' value false),
    'free' value json_object('kinds' value json_array(), 'numbers' value json_array(), 'ids' value (
        select coalesce(json_arrayagg(cast(f.entry as varchar) order by f.entry), json_array())
        from content_free_entry f where f.book = p.id))) as varchar);
alter table content_preview alter column policy_json set not null;
alter table content_preview drop column whole;
alter table content_preview drop column teaser;
drop table content_free_entry;

-- Of the books of an imprint; the one without a name is that of the house
create table content_imprint_preview (
    imprint varchar(200) primary key,
    version bigint not null,
    policy_json text not null
);

alter table content_published_book add imprint varchar(200);
update content_published_book set imprint = '';
alter table content_published_book alter column imprint set not null;
-- Words are cut to their stems by the language; it is told with the next change of a book
alter table content_published_book add language varchar(35) default 'en' not null;
create index content_published_book_by_imprint on content_published_book (imprint);

-- Links that open one book to one reader for a time
create table content_pass (
    id uuid primary key,
    version bigint not null,
    book uuid not null references content_outline (id),
    signing_key bytea not null,
    reader varchar(200) not null,
    issued_by varchar(100) not null,
    issued_at timestamp with time zone not null,
    ends_at timestamp with time zone not null,
    revoked_at timestamp with time zone
);
create index content_pass_by_book on content_pass (book, id);

-- Texts are kept once for all releases of a book that have them, so that opening more or less of a book costs no second copy.
-- Those released before are named after where they stand instead of by what is in them
create table content_text (
    book uuid not null,
    digest varchar(64) not null,
    html text not null,
    primary key (book, digest)
);
insert into content_text (book, digest, html)
    select book, release_number || '-' || entry_number, html from content_released_section;
alter table content_released_section add digest varchar(64);
update content_released_section set digest = release_number || '-' || entry_number;
alter table content_released_section alter column digest set not null;
-- Of the text as it was written, before its links to other entries were laid to their numbers
alter table content_released_section add source varchar(64);
update content_released_section set source = digest;
alter table content_released_section alter column source set not null;
alter table content_released_section drop column html;

-- Under which policy a release is read
alter table content_release add policy_json text;
