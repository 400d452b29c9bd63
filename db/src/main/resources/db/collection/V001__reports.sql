-- The collection service: keys of senders, what they reported, and what they were answered.

create table api_keys (
    key_hash   char(64)    not null primary key,
    kind       varchar(12) not null,
    principal  varchar(40) not null,
    label      varchar(80) not null,
    created_by varchar(40) not null,
    created_at datetime(3) not null,
    revoked_at datetime(3) null,
    key api_keys_principal (kind, principal)
) default charset utf8mb4 collate utf8mb4_bin;

create table receipts (
    sender   varchar(40) not null,
    address  varchar(40) not null,
    batch_no varchar(64) not null,
    receipt  mediumtext  null,
    primary key (sender, address, batch_no)
) default charset utf8mb4 collate utf8mb4_bin;

create table received_tickets (
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
    batch_no     varchar(64) not null,
    received_at  datetime(3) not null,
    primary key (ticket_code, operation),
    key received_tickets_day (venue_code, day, show_code)
) default charset utf8mb4 collate utf8mb4_bin;

create table received_days (
    venue_code  char(11)    not null,
    day         date        not null,
    generation  int         not null,
    shows       mediumtext  not null,
    tickets     int         not null,
    total_fen   bigint      not null,
    sha256      char(64)    not null,
    late        boolean     not null,
    batch_no    varchar(64) not null,
    received_at datetime(3) not null,
    primary key (venue_code, day, generation)
) default charset utf8mb4 collate utf8mb4_bin;
