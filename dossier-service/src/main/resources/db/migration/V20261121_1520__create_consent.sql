-- What a person agrees to for purposes beyond settling the dossier (Law 91/2025/QH15): purpose, data, controller and rights
-- are told in a text with a version; giving and withdrawing are both rows, never changed. Found by the keyed hash.
create table consent_text (
    version        text not null,
    purpose        text not null,
    effective_from date not null,
    text           text not null,
    constraint consent_text_pk primary key (version),
    constraint consent_text_purpose_unique unique (version, purpose),
    constraint consent_text_purpose_known check (
        purpose in ('SURVEY', 'NOTIFICATION_SMS', 'NOTIFICATION_ZALO', 'OPEN_DATA'))
);

insert into consent_text (version, purpose, effective_from, text) values
    ('SURVEY-1', 'SURVEY', '2026-01-01', 'Tôi đồng ý để cơ quan giải quyết hồ sơ dùng họ tên, số điện thoại, thư điện tử và địa chỉ của tôi chỉ để mời tham gia khảo sát mức độ hài lòng. Việc đồng ý là tự nguyện, không ảnh hưởng đến việc giải quyết hồ sơ; tôi có quyền xem, chỉnh sửa và rút lại sự đồng ý bất cứ lúc nào.'),
    ('NOTIFICATION_SMS-1', 'NOTIFICATION_SMS', '2026-01-01', 'Tôi đồng ý để cơ quan giải quyết hồ sơ dùng số điện thoại của tôi chỉ để nhắn tin về tình trạng hồ sơ. Việc đồng ý là tự nguyện; tôi có quyền rút lại bất cứ lúc nào.'),
    ('NOTIFICATION_ZALO-1', 'NOTIFICATION_ZALO', '2026-01-01', 'Tôi đồng ý để cơ quan giải quyết hồ sơ dùng số điện thoại của tôi chỉ để gửi tin qua Zalo về tình trạng hồ sơ. Việc đồng ý là tự nguyện; tôi có quyền rút lại bất cứ lúc nào.'),
    ('OPEN_DATA-1', 'OPEN_DATA', '2026-01-01', 'Tôi đồng ý để dữ liệu về hồ sơ của tôi, sau khi khử nhận dạng, được công bố dưới dạng dữ liệu mở. Việc đồng ý là tự nguyện; tôi có quyền rút lại bất cứ lúc nào.');

create table consent (
    id             bigint generated always as identity,
    applicant_hash bytea       not null,
    purpose        text        not null,
    given          boolean     not null,
    text_version   text        not null,
    channel        text        not null,
    occurred_at    timestamptz not null,
    recorded_at    timestamptz not null,
    recorded_by    text        not null,
    dossier        text        not null,
    constraint consent_pk primary key (id),
    constraint consent_text_fk foreign key (text_version, purpose) references consent_text (version, purpose),
    constraint consent_dossier_fk foreign key (dossier) references dossier (code),
    constraint consent_channel_known check (channel in ('COUNTER', 'ONLINE', 'PHONE', 'POST'))
);

create trigger consent_append_only before update or delete on consent
    for each row execute function refuse_change();
