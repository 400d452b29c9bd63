-- Complimentary tickets and work passes: a quota, who asked for them, and whom each is bound to.

alter table seats
    -- 1 when the seat was given away: it is sold at nothing and is not on public sale.
    add column given tinyint not null default 0,
    add key seats_given (show_code, given);

create table pass_quotas (
    show_code   varchar(21) not null primary key,
    seats       int         not null,
    work_passes int         not null,
    set_by      varchar(80) not null,
    set_at      datetime(3) not null
) default charset utf8mb4 collate utf8mb4_bin;

create table pass_requests (
    request_no varchar(40)  not null primary key,
    show_code  varchar(21)  not null,
    kind       varchar(10)  not null,
    unit       varchar(120) not null,
    reason     varchar(500) not null,
    hold_id    varchar(40)  null,
    status     varchar(10)  not null,
    author     varchar(80)  not null,
    created_at datetime(3)  not null,
    decided_by varchar(80)  null,
    decided_at datetime(3)  null,
    key pass_requests_show (show_code, created_at)
) default charset utf8mb4 collate utf8mb4_bin;

create table passes (
    request_no  varchar(40)    not null,
    place       int            not null,
    seat_code   varchar(30)    null,
    name        varchar(120)   not null,
    id_type     varchar(20)    not null,
    id_cipher   varbinary(300) not null,
    id_digest   char(64)       not null,
    id_masked   varchar(40)    not null,
    ticket_code varchar(50)    null,
    voided      tinyint        not null default 0,
    primary key (request_no, place),
    unique key passes_ticket (ticket_code)
) default charset utf8mb4 collate utf8mb4_bin;
