-- An answer about a region, a plan, a unit or a document reads the rows of that one only.
create index observation_by_region on observation (region, indicator, period_end);
create index target_by_region on target (region);
create index target_by_plan on target (plan);
create index target_by_indicator on target (indicator);
create index target_by_document on target (document);
create index target_by_qualified on target (qualifies);
create index target_responsible_by_unit on target_responsible (responsible_unit);
