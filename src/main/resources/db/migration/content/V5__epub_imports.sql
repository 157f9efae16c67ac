-- EPUBs taken into books as jobs: read, shown to an editor as a preview, and then applied at their word
create table content_epub_import (
    id uuid primary key,
    version bigint not null,
    book uuid not null,
    editor varchar(100) not null,
    file_size bigint not null,
    state varchar(20) not null,
    submitted_at timestamp with time zone not null,
    finished_at timestamp with time zone,
    total integer not null,
    done integer not null,
    -- tells what the editors of the book had made when the preview was, apart from any later state
    basis varchar(64),
    preview_json text,
    result_json text,
    reason varchar(20),
    problem varchar(1000)
);
create index content_epub_import_by_book on content_epub_import (book);

-- The original file, in parts: H2 keeps at most a megabyte in a value of this type
create table content_epub_file (
    import_id uuid not null references content_epub_import (id),
    place integer not null,
    part bytea not null,
    primary key (import_id, place)
);
