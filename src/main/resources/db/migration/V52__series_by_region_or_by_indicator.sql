-- With the indicator first and the region second H2 walked through all regions when it was asked for several indicators of one.
drop index observation_by_series;
create index observation_by_indicator on observation (indicator, period_end, region);
