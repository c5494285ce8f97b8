create table plan_recipient (
    plan_id  uuid         not null,
    position integer      not null,
    name     varchar(500) not null,
    agency   varchar(35),
    purpose  varchar(100),
    constraint plan_recipient_pk primary key (plan_id, position),
    constraint plan_recipient_plan_fk foreign key (plan_id) references plan (id)
);

comment on table plan_recipient is 'Nơi nhận: to whom the plan goes, as its document lists them';

create table plan_signature (
    plan_id            uuid         not null,
    position           integer      not null,
    organisation       varchar(500) not null,
    certificate_issuer varchar(500) not null,
    identifier         varchar(100),
    signed_at          timestamptz  not null,
    constraint plan_signature_pk primary key (plan_id, position),
    constraint plan_signature_plan_fk foreign key (plan_id) references plan (id)
);

comment on table plan_signature is 'What the digital signatures of the document say; no certificate is verified here';
