-- What channels keep of a sale, and their days to be compared with their own books.

create table channel_commissions (
    channel    varchar(40)   not null,
    valid_from date          not null,
    percent    decimal(5, 2) not null,
    set_by     varchar(80)   not null,
    set_at     datetime(3)   not null,
    primary key (channel, valid_from)
) default charset utf8mb4 collate utf8mb4_bin;

alter table report_items add key report_items_channel (day, channel);
