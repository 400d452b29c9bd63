-- Ticket returns (退票), refunds (退款) and the payouts that go out for them.

create table refunds (
    refund_no       varchar(40)  not null primary key,
    order_no        varchar(40)  not null,
    show_code       char(21)     not null,
    principal       varchar(80)  not null,
    requested_by    varchar(80)  not null,
    cause           varchar(40)  not null,
    route           varchar(10)  not null,
    status          varchar(12)  not null,
    evidence        varchar(1000) not null,
    override_reason varchar(500) null,
    requested_at    datetime(3)  not null,
    decided_at      datetime(3)  null,
    decided_by      varchar(80)  null,
    reason          varchar(2000) null,
    key refunds_order (order_no),
    key refunds_status (status, requested_at),
    key refunds_show (show_code, requested_at)
) default charset utf8mb4 collate utf8mb4_bin;

create table refund_lines (
    refund_no   varchar(40) not null,
    ticket_code varchar(50) not null,
    seat_code   varchar(30) not null,
    outcome     varchar(10) not null,
    was         varchar(12) not null,
    paid_fen    bigint      not null,
    fee_fen     bigint      not null,
    payout_fen  bigint      not null,
    decision    text        not null,
    returned_at datetime(3) null,
    primary key (refund_no, ticket_code),
    key refund_lines_ticket (ticket_code),
    key refund_lines_returned (returned_at)
) default charset utf8mb4 collate utf8mb4_bin;

-- A payout is made once: its number is the key that the gateway knows it by.
create table payouts (
    payout_no   varchar(40)  not null primary key,
    source_key  varchar(160) not null,
    refund_no   varchar(40)  null,
    show_code   char(21)     not null,
    amount_fen  bigint       not null,
    method      varchar(10)  not null,
    reference   varchar(100) not null,
    status      varchar(10)  not null,
    attempts    int          not null default 0,
    gateway_ref varchar(100) null,
    last_error  varchar(500) null,
    created_at  datetime(3)  not null,
    settled_at  datetime(3)  null,
    unique key payouts_source (source_key),
    key payouts_refund (refund_no),
    key payouts_status (status)
) default charset utf8mb4 collate utf8mb4_bin;
