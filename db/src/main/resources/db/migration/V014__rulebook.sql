-- Rule sets as tables: every version that ever was, which one decides, the cases that must come out as expected, and what a
-- change would have done.

create table rule_sets (
    rule_set       varchar(40) not null primary key,
    active_version int         not null,
    since          datetime(3) not null
) default charset utf8mb4 collate utf8mb4_bin;

create table rule_versions (
    rule_set     varchar(40)   not null,
    version      int           not null,
    status       varchar(12)   not null,
    digest       char(64)      not null,
    hit_policy   varchar(8)    not null,
    columns_json text          not null,
    rows_csv     mediumtext    not null,
    row_count    int           not null,
    author       varchar(80)   not null,
    created_at   datetime(3)   not null,
    edit_no      int           not null default 0,
    edited_by    varchar(80)   not null,
    edited_at    datetime(3)   not null,
    submitted_at datetime(3)   null,
    approver     varchar(80)   null,
    decided_at   datetime(3)   null,
    comment      varchar(2000) null,
    active_from  datetime(3)   null,
    activated_at datetime(3)   null,
    retired_at   datetime(3)   null,
    reason       varchar(500)  null,
    -- One open draft a rule set, by the database's word.
    open_draft   tinyint generated always as (case when status = 'DRAFT' then 1 end) stored,
    primary key (rule_set, version),
    unique key rule_versions_draft (rule_set, open_draft)
) default charset utf8mb4 collate utf8mb4_bin;

create table rule_scenarios (
    rule_set varchar(40)  not null,
    ordinal  int          not null,
    name     varchar(120) not null,
    facts    text         not null,
    expected text         not null,
    primary key (rule_set, ordinal),
    unique key rule_scenarios_name (rule_set, name)
) default charset utf8mb4 collate utf8mb4_bin;

create table rule_replays (
    replay_no    varchar(40) not null primary key,
    rule_set     varchar(40) not null,
    version      int         not null,
    base_version int         not null,
    digest       char(64)    not null,
    from_at      datetime(3) not null,
    to_at        datetime(3) not null,
    status       varchar(12) not null,
    total        int         not null,
    done         int         not null default 0,
    flipped      int         not null default 0,
    delta_fen    bigint      not null default 0,
    by_row       mediumtext  not null,
    by_show      mediumtext  not null,
    last_no      bigint      not null default 0,
    asked_by     varchar(80) not null,
    asked_at     datetime(3) not null,
    ended_at     datetime(3) null,
    key rule_replays_version (rule_set, version, asked_at)
) default charset utf8mb4 collate utf8mb4_bin;

create table rule_replay_items (
    replay_no      varchar(40) not null,
    decision_no    bigint      not null,
    at             datetime(3) not null,
    case_kind      varchar(20) not null,
    case_id        varchar(80) not null,
    show_code      char(21)    null,
    row_before     varchar(200) not null,
    row_after      varchar(200) not null,
    outcome_before text        not null,
    outcome_after  text        not null,
    delta_fen      bigint      not null,
    primary key (replay_no, decision_no)
) default charset utf8mb4 collate utf8mb4_bin;

alter table decisions
    modify column row_id varchar(200) not null,
    add column show_code  char(21) null,
    add column amount_fen bigint   not null default 0,
    add key decisions_replay (rule_set, decision_no);
