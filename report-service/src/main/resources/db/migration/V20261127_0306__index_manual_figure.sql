create index manual_figure_period on manual_figure (from_day, to_day);
