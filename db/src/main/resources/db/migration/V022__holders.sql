-- Who held a ticket before, by what may be shown of their documents.

create table holder_changes (
    ticket_code varchar(50)  not null,
    change_no   int          not null,
    name_before varchar(120) null,
    id_before   varchar(40)  null,
    name_after  varchar(120) not null,
    id_after    varchar(40)  not null,
    changed_by  varchar(80)  not null,
    changed_at  datetime(3)  not null,
    primary key (ticket_code, change_no)
) default charset utf8mb4 collate utf8mb4_bin;
