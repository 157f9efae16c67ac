-- Lists of one status, imprint or series, in the order in which they are asked for: no more of them is read than is shown
create index catalog_book_by_status_and_title on catalog_book (status, sort_title, id);
create index catalog_book_by_status_and_change on catalog_book (status, changed_at, id);
create index catalog_book_by_status_and_date on catalog_book (status, publication_date, id);
create index catalog_book_by_imprint_and_title on catalog_book (imprint, sort_title, id);
create index catalog_book_by_series_and_title on catalog_book (series_title, sort_title, id);
