alter table index_indicator
    drop column figure,
    add constraint index_indicator_formula_whole check ((numerator is null) = (denominator is null));
