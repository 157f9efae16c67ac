-- What was answered to a request with an Idempotency-Key: written in the transaction of the change itself, so that there is
-- no row without the change and no change without the row (adr/0014).
create table idempotent_request (
  principal varchar(255) not null,
  idempotency_key varchar(255) not null,
  fingerprint varchar(64) not null,
  received_at timestamp with time zone not null,
  -- null only within the transaction
  status integer,
  headers text,
  -- null when the answer was a secret
  body bytea,
  primary key (principal, idempotency_key)
);
create index idempotent_request_received_at on idempotent_request (received_at);
