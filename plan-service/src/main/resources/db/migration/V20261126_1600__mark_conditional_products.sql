alter table task_deliverable add column conditional boolean not null default false;

update task_deliverable
set conditional = true
where normalize(name, NFC) ~* '(nếu|khi|trường hợp)\s+(có|để xảy ra|xảy ra|phát sinh|được yêu cầu|có yêu cầu)(\W|$)';
