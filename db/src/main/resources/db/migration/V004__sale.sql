-- Price charts, seat inventory, locks, orders, tickets, and the table that keeps the real-name limit.

create table price_charts (
    show_code    char(21)    not null primary key,
    plan_version int         not null,
    assignments  mediumtext  not null,
    version      int         not null,
    updated_by   varchar(80) not null,
    updated_at   datetime(3) not null
) default charset utf8mb4 collate utf8mb4_bin;

create table price_levels (
    show_code char(21)    not null,
    level     varchar(20) not null,
    ordinal   int         not null,
    name      varchar(60) not null,
    price_fen bigint      not null,
    primary key (show_code, level)
) default charset utf8mb4 collate utf8mb4_bin;

-- One row a seat of a performance; sold by one conditional write.
create table seats (
    show_code    char(21)    not null,
    seat_code    varchar(30) not null,
    ordinal      int         not null,
    area         varchar(30) not null,
    row_name     varchar(10) not null,
    seat_number  varchar(10) not null,
    level        varchar(20) null,
    price_fen    bigint      null,
    status       varchar(10) not null,
    lock_id      varchar(40) null,
    locked_until datetime(3) null,
    ticket_code  varchar(50) null,
    change_no    bigint      not null default 0,
    primary key (show_code, seat_code),
    key seats_lock (lock_id),
    key seats_best (show_code, level, status, ordinal)
) default charset utf8mb4 collate utf8mb4_bin;

create table locks (
    lock_id    varchar(40) not null primary key,
    show_code  char(21)    not null,
    principal  varchar(80) not null,
    channel    varchar(40) not null,
    status     varchar(10) not null,
    total_fen  bigint      not null,
    created_at datetime(3) not null,
    expires_at datetime(3) not null
) default charset utf8mb4 collate utf8mb4_bin;

create table lock_seats (
    lock_id   varchar(40) not null,
    seat_code varchar(30) not null,
    level     varchar(20) not null,
    price_fen bigint      not null,
    primary key (lock_id, seat_code)
) default charset utf8mb4 collate utf8mb4_bin;

create table orders (
    order_no          varchar(40)  not null primary key,
    show_code         char(21)     not null,
    lock_id           varchar(40)  not null,
    principal         varchar(80)  not null,
    channel           varchar(40)  not null,
    status            varchar(20)  not null,
    total_fen         bigint       not null,
    purchaser_name    varchar(120) not null,
    mobile_cipher     varbinary(200) not null,
    mobile_last4      char(4)      not null,
    id_type           varchar(20)  null,
    id_cipher         varbinary(300) null,
    id_digest         char(64)     null,
    id_masked         varchar(40)  null,
    payment_method    varchar(10)  not null,
    payment_reference varchar(100) not null,
    paid_fen          bigint       not null,
    refund_rules      int          not null,
    sold_at           datetime(3)  not null,
    unique key orders_lock (lock_id),
    key orders_show (show_code, sold_at),
    key orders_mobile (mobile_last4)
) default charset utf8mb4 collate utf8mb4_bin;

create table tickets (
    ticket_code varchar(50)  not null primary key,
    order_no    varchar(40)  not null,
    show_code   char(21)     not null,
    seat_code   varchar(30)  not null,
    level       varchar(20)  not null,
    channel     varchar(40)  not null,
    price_fen   bigint       not null,
    paid_fen    bigint       not null,
    ticket_type varchar(20)  not null,
    status      varchar(12)  not null,
    holder_name varchar(120) null,
    id_type     varchar(20)  null,
    id_cipher   varbinary(300) null,
    id_digest   char(64)     null,
    id_masked   varchar(40)  null,
    guardian    varchar(120) null,
    sold_at     datetime(3)  not null,
    returned_at datetime(3)  null,
    live_seat   varchar(30)  generated always as (case when status in ('VALID', 'FROZEN', 'CHECKED_IN', 'EXPIRED') then seat_code end) stored,
    unique key tickets_live_seat (show_code, live_seat),
    key tickets_order (order_no),
    key tickets_sold (show_code, sold_at)
) default charset utf8mb4 collate utf8mb4_bin;

-- One person holds at most the ruling's number of live tickets of a performance: slots 1..limit, freed on return.
create table real_name_slots (
    show_code   char(21)    not null,
    id_digest   char(64)    not null,
    slot        int         not null,
    ticket_code varchar(50) not null,
    primary key (show_code, id_digest, slot),
    unique key real_name_ticket (ticket_code)
) default charset utf8mb4 collate utf8mb4_bin;

-- Double entry: each row is a pair, one account debited and one credited with the same fen; rows are never changed.
create table ledger_entries (
    entry_no    bigint      not null auto_increment primary key,
    source_key  varchar(120) not null,
    kind        varchar(12) not null,
    debit       varchar(40) not null,
    credit      varchar(40) not null,
    amount_fen  bigint      not null,
    show_code   char(21)    not null,
    ticket_code varchar(50) null,
    order_no    varchar(40) null,
    refund_no   varchar(40) null,
    payout_no   varchar(40) null,
    booked_at   datetime(3) not null,
    day         date        not null,
    check (amount_fen >= 0),
    unique key ledger_source (source_key),
    key ledger_day (day, show_code, kind),
    key ledger_ticket (ticket_code)
) default charset utf8mb4 collate utf8mb4_bin;
