-- The limits of petitions are rules like the others, kept and changed in one place.
insert into rule_version (rule, effective_from, amount, legal_basis)
select 'PETITION_' || step, effective_from, working_days, legal_basis from petition_term;

drop table petition_term;

-- Replicas of the build before still read it while they are restarted one after the other.
create view petition_term as
select substr(rule, 10) as step, effective_from, amount as working_days, legal_basis
from rule_version where rule like 'PETITION\_%';
