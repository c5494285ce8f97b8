alter table target add column source varchar(30);

comment on column target.source is 'The systems'' own figure that is suggested for it';
