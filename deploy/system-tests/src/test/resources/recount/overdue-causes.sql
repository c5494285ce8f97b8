-- What was late or overdue, by group and by the agency and the step at fault, with the apologies made and owed.
select pg_temp.group_of(:group_by, field, agency, procedure, level, channel, online_level) as "group/code",
    coalesce(fault_agency, holder) as "faultAgency/code", fault_step as "faultStep",
    count(*) filter (where standing = 'LATE') as "dossiers/late", count(*) filter (where standing = 'OVERDUE') as "dossiers/overdue",
    count(*) filter (where apology) as "dossiers/apologised", count(*) filter (where not apology) as "dossiers/apologiesOwed"
from pg_temp.counted(:at::timestamptz, :known::timestamptz, :from::date, :agency)
where coverage = 'COUNTED' and standing in ('LATE', 'OVERDUE')
group by 1, 2, 3
