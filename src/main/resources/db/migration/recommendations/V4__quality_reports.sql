-- Reports of the quality of the lists, each as JSON. What its lists were is kept of the latest only, to compare the next with.
create table recommendations_quality_report (
  id uuid primary key,
  made_at timestamp with time zone not null,
  report text not null,
  lists text
);
create index recommendations_quality_report_made_at on recommendations_quality_report (made_at);
