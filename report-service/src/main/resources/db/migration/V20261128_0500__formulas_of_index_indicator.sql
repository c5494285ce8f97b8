-- What is divided by what, each an expression over named facts (serviceindex/IndexFact); both null where nothing measures it.
alter table index_indicator
    add column numerator text,
    add column denominator text;
