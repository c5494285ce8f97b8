create table probe (
    code    text primary key,
    name    text not null,
    version bigint not null default 0
);
