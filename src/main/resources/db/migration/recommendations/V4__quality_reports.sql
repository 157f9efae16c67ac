-- Reports of the quality of the lists, each as JSON. What its lists were is kept of the latest only, to compare the next with.
create table recommendations_quality_report (
  id uuid primary key,
  made_at timestamp with time zone not null,
  report text not null,
  lists text
);
create index recommendations_quality_report_made_at on recommendations_quality_report (made_at);

-- What editors would list with a book: ids of books, the best first
create table recommendations_golden_choice (
  book uuid primary key,
  version bigint not null,
  neighbours varchar(800) not null
);
