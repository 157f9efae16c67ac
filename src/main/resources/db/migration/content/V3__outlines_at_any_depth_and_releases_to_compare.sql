-- What an entry is beside its kind, and who made it; each in one column, for an outline is read and written whole

alter table content_entry add column landmarks varchar(300) default '' not null;
alter table content_entry add column contributors varchar(6100) default '' not null;

-- What has been taken out of an outline since the last release, with what it held, and may be put back

create table content_removed_entry (
    book uuid not null references content_outline (id),
    place integer not null,
    entry uuid not null,
    kind varchar(20) not null,
    title varchar(300) not null,
    depth integer not null,
    landmarks varchar(300) not null,
    contributors varchar(6100) not null,
    primary key (book, place),
    unique (book, entry)
);

-- So far the texts of removed entries were kept, but not their titles
insert into content_removed_entry (book, place, entry, kind, title, depth, landmarks, contributors)
select s.book, row_number() over (partition by s.book order by s.id) - 1, s.id, 'CHAPTER', 'Untitled', 0, '', ''
from content_section s
where exists (select 1 from content_outline o where o.id = s.book)
and not exists (select 1 from content_entry e where e.book = s.book and e.entry = s.id);

-- What a release is told by in a list. Nobody knows any more who made the earlier ones.

alter table content_release add column released_by varchar(100) default '' not null;
alter table content_release add column note varchar(1000) default '' not null;

alter table content_released_section add column depth integer default 0 not null;
alter table content_released_section add column landmarks varchar(300) default '' not null;
alter table content_released_section add column contributors varchar(6100) default '' not null;
alter table content_released_section add column characters integer default 0 not null;

-- Of the earlier releases the depth is taken from the outline of today, and the characters are counted with the markup
update content_released_section set
    depth = coalesce((select e.depth from content_entry e
        where e.book = content_released_section.book and e.entry = content_released_section.entry), 0),
    characters = length(html);
