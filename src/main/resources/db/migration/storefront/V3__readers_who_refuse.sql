-- Accounts whose people do not want what they read to be remembered
create table storefront_refusal
(
    reader     varchar(255)             not null primary key,
    refused_at timestamp with time zone not null
);
