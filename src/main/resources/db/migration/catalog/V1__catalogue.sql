-- Books as editors describe them. Lists that are only ever read with their book are arrays.
create table catalog_book (
    id uuid primary key,
    version bigint not null,
    work uuid not null,
    slug varchar(80) not null unique,
    title_key varchar(500) not null,
    status varchar(20) not null,
    withdrawn_because varchar(500),
    title varchar(500) not null,
    subtitle varchar(500),
    edition varchar(200),
    imprint varchar(200),
    language varchar(2),
    overview varchar(20000) not null,
    subjects varchar(20) array not null,
    keywords varchar(60) array not null,
    publication_date varchar(10),
    series_title varchar(300),
    series_number integer,
    cover_name varchar(40),
    cover_width integer,
    cover_height integer
);

-- By which an edition finds its work
create index catalog_book_title_key on catalog_book (title_key);

create table catalog_contribution (
    book uuid not null references catalog_book (id),
    place integer not null,
    name varchar(200) not null,
    role varchar(20) not null,
    primary key (book, place)
);

create table catalog_product (
    book uuid not null references catalog_book (id),
    place integer not null,
    isbn varchar(13) not null unique,
    form varchar(40) not null,
    pages integer,
    price_amount decimal(14, 4),
    price_currency varchar(3),
    primary key (book, place)
);

-- Pictures by what is in them, so that two books may share one and none ever changes
create table catalog_cover (
    name varchar(40) primary key,
    width integer not null,
    height integer not null,
    picture bytea not null,
    taken_at timestamp with time zone not null
);
