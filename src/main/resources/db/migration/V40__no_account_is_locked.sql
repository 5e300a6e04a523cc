-- Who knows a name could lock its owner out. Failed sign-ins are counted by name and address instead, in memory.
alter table account drop column failed_attempts;
alter table account drop column locked_until;
