-- Replaced by those of V20261126_0701, in which a dossier of one agency stands once instead of three times.
drop index dossier_competent;
drop index dossier_holder;
