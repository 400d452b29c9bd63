-- Price charts have versions, and after the sale is planned another person agrees to a new one.

alter table price_charts
    -- 1 when price rules may take something off by circumstances.
    add column lowered tinyint not null default 0;

-- What each version said, for ever; the approver is missing for what was set before the sale was planned.
create table price_chart_versions (
    show_code    char(21)    not null,
    version      int         not null,
    plan_version int         not null,
    levels_json  mediumtext  not null,
    assignments  mediumtext  not null,
    lowered      tinyint     not null,
    author       varchar(80) not null,
    approver     varchar(80) null,
    since        datetime(3) not null,
    primary key (show_code, version)
) default charset utf8mb4 collate utf8mb4_bin;

set session group_concat_max_len = 1000000;
insert into price_chart_versions (show_code, version, plan_version, levels_json, assignments, lowered, author, since)
select c.show_code, c.version, c.plan_version,
       (select concat('[', group_concat(json_object('level', l.level, 'name', l.name, 'priceFen', l.price_fen)
                                        order by l.ordinal separator ','), ']')
        from price_levels l where l.show_code = c.show_code),
       c.assignments, 0, c.updated_by, c.updated_at
from price_charts c;

create table rezonings (
    rezoning_no varchar(40)  not null primary key,
    show_code   varchar(21)  not null,
    replaces    int          not null,
    plan_version int         not null,
    levels_json mediumtext   not null,
    assignments mediumtext   not null,
    lowered     tinyint      not null,
    reason      varchar(500) not null,
    status      varchar(10)  not null,
    author      varchar(80)  not null,
    created_at  datetime(3)  not null,
    decided_by  varchar(80)  null,
    decided_at  datetime(3)  null,
    moved       int          null,
    left_over   int          null,
    -- One waits at a time.
    waiting     varchar(21)  generated always as (case when status = 'SUBMITTED' then show_code end) stored,
    unique key rezonings_waiting (waiting),
    key rezonings_show (show_code, created_at)
) default charset utf8mb4 collate utf8mb4_bin;
