-- Work in the background. The columns up to version are db-scheduler's, by whose rules a replica claims a row; the others
-- are ours: where the work goes on, how much of it is done, and why it failed last. All times are the database's, in UTC.
create table jobs (
    task_name            varchar(200) not null,
    task_instance        varchar(100) not null,
    task_data            blob,
    execution_time       datetime(6)  not null,
    picked               boolean      not null,
    picked_by            varchar(50),
    last_success         datetime(6),
    last_failure         datetime(6),
    consecutive_failures int          not null default 0,
    last_heartbeat       datetime(6),
    version              bigint       not null,
    position             varchar(100),
    done                 bigint       not null default 0,
    total                bigint       not null default 0,
    last_error           varchar(500),
    primary key (task_name, task_instance),
    key jobs_due (picked, execution_time),
    key jobs_heartbeat (last_heartbeat)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- What was noted before there were jobs.
insert into jobs (task_name, task_instance, execution_time, picked, version)
select 'pending-file-deletions', 'upgrade', utc_timestamp(6), false, 1 from discards limit 1;
