-- Statutory returns (法定报表), the items and batches reported to the collection service.

create table report_items (
    item_no      bigint      not null auto_increment primary key,
    ticket_code  varchar(50) not null,
    operation    varchar(6)  not null,
    operated_at  datetime(3) not null,
    day          date        not null,
    daily_serial int         null,
    venue_code   char(11)    not null,
    show_code    char(21)    not null,
    seat_code    varchar(30) not null,
    channel      varchar(40) not null,
    ticket_type  varchar(20) not null,
    price_fen    bigint      not null,
    paid_fen     bigint      not null,
    fee_fen      bigint      not null,
    payout_fen   bigint      not null,
    batch_no     varchar(40) null,
    batch_index  int         null,
    status       varchar(12) not null,
    message      varchar(500) null,
    unique key report_items_once (ticket_code, operation),
    key report_items_open (status, item_no),
    key report_items_day (venue_code, day),
    key report_items_batch (batch_no, batch_index)
) default charset utf8mb4 collate utf8mb4_bin;

-- The last number of a venue's day; its row is locked while items are put into batches.
create table report_serials (
    venue_code  char(11) not null,
    day         date     not null,
    last_serial int      not null,
    primary key (venue_code, day)
) default charset utf8mb4 collate utf8mb4_bin;

create table report_batches (
    batch_no        varchar(40)  not null primary key,
    kind            varchar(20)  not null,
    venue_code      char(11)     not null,
    day             date         null,
    return_no       varchar(40)  null,
    payload         mediumtext   not null,
    item_count      int          not null,
    status          varchar(12)  not null,
    created_at      datetime(3)  not null,
    sent_at         datetime(3)  null,
    acknowledged_at datetime(3)  null,
    answer          text         null,
    key report_batches_return (return_no),
    key report_batches_day (venue_code, day)
) default charset utf8mb4 collate utf8mb4_bin;

create table statutory_returns (
    return_no         varchar(40)  not null primary key,
    type              varchar(6)   not null,
    venue_code        char(11)     null,
    show_code         char(21)     null,
    period_day        date         null,
    period_month      char(7)      null,
    status            varchar(14)  not null,
    generation        int          not null,
    supersedes        varchar(40)  null,
    correction_reason varchar(500) null,
    late              boolean      not null default false,
    row_count         int          not null default 0,
    net_fen           bigint       not null default 0,
    figures           longtext     null,
    differences       mediumtext   not null,
    sha256            char(64)     null,
    previous_sha256   char(64)     null,
    chain_no          bigint       null,
    requested_by      varchar(80)  not null,
    created_at        datetime(3)  not null,
    signed_off_by     varchar(80)  null,
    signed_off_at     datetime(3)  null,
    issued_at         datetime(3)  null,
    delivered_at      datetime(3)  null,
    version           int          not null default 0,
    unique key returns_chain (chain_no),
    unique key returns_period (type, venue_code, period_day, generation),
    key returns_day (period_day)
) default charset utf8mb4 collate utf8mb4_bin;

-- The last link of the chain of issued returns; its row is locked while a return is sealed.
create table return_chain (
    chain           varchar(10) not null primary key,
    last_no         bigint      not null,
    previous_sha256 char(64)    null,
    last_sha256     char(64)    null
) default charset utf8mb4 collate utf8mb4_bin;

insert into return_chain (chain, last_no, previous_sha256, last_sha256) values ('returns', 0, null, null);

create table return_files (
    return_no  varchar(40) not null,
    format     varchar(5)  not null,
    sha256     char(64)    not null,
    content    longblob    not null,
    primary key (return_no, format)
) default charset utf8mb4 collate utf8mb4_bin;
