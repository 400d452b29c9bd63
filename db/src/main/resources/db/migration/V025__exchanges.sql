-- Tickets that were given up for another of the same show: what was kept, what it paid of the other, what went which way.

create table exchanges (
    ticket_code     varchar(50) not null primary key,
    order_no        varchar(40) not null,
    new_ticket_code varchar(50) not null,
    new_order_no    varchar(40) not null,
    exchange_no     int         not null,
    paid_fen        bigint      not null,
    fee_fen         bigint      not null,
    due_fen         bigint      not null,
    exchanged_by    varchar(80) not null,
    exchanged_at    datetime(3) not null,
    unique key exchanges_new (new_ticket_code),
    key exchanges_order (order_no),
    key exchanges_new_order (new_order_no),
    key exchanges_at (exchanged_at)
) default charset utf8mb4 collate utf8mb4_bin;
