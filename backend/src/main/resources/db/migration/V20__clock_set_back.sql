-- What the clock showed before it was set back, and from when on it did: a machine without a clock of its own starts in the past
-- until the network tells it the time, which may then follow on what it was before.
alter table clock
    add column set_back_from  datetime(6),
    add column set_back_since datetime(6);
