-- What has been published and not yet been delivered: one row for each event and listener. A delivered row is deleted, so
-- that the table stays as small as the backlog. Columns of our own make the claim a compare-and-set (adr/0006).
create table event_publication (
  id uuid primary key,
  listener_id varchar(200) not null,
  event_type varchar(300) not null,
  serialized_event text not null,
  publication_date timestamp with time zone not null,
  -- deliveries begun so far; the publisher's own is the first
  attempts integer not null,
  -- when anyone may try again: the end of a lease or of a pause; null once given up
  due_at timestamp with time zone
);
create index event_publication_due on event_publication (due_at);

-- The table of db-scheduler: what must run once over several instances
create table scheduled_tasks (
  task_name varchar(100) not null,
  task_instance varchar(100) not null,
  task_data bytea,
  execution_time timestamp with time zone not null,
  picked boolean not null,
  picked_by varchar(100),
  last_success timestamp with time zone,
  last_failure timestamp with time zone,
  consecutive_failures integer,
  last_heartbeat timestamp with time zone,
  version bigint not null,
  priority smallint,
  primary key (task_name, task_instance)
);
create index scheduled_tasks_execution_time on scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on scheduled_tasks (last_heartbeat);
