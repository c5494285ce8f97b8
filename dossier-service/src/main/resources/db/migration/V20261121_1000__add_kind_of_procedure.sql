-- The counter also handles requests that are no administrative procedure; they have codes of the province's own.
alter table procedure
    add column kind text not null default 'TTHC',
    drop constraint procedure_code_national,
    add constraint procedure_kind_known check (kind in ('TTHC', 'NON_TTHC')),
    add constraint procedure_code_of_kind check (
        code ~ '^[\dN]\.\d{6}(\.\d{3}\.\d{2}\.\d{2}\.[A-Z]\d{2})?$' and (kind = 'NON_TTHC') = (code like 'N%'));
