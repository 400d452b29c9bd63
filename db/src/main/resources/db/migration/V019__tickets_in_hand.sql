-- Tickets in people's hands: every print of one, every change of its holder, and what it was exchanged for.

create table ticket_prints (
    ticket_code varchar(50)  not null,
    print_no    int          not null,
    printed_by  varchar(80)  not null,
    reason      varchar(200) not null,
    printed_at  datetime(3)  not null,
    primary key (ticket_code, print_no)
) default charset utf8mb4 collate utf8mb4_bin;
