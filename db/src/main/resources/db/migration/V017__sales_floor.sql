-- The sales floor: seats held for somebody or allocated to a channel, and the numbered changes of seats.

alter table seats
    add column hold_id      varchar(40) null,
    add column allocated_to varchar(20) null,
    -- 1 while a committed change waits to be numbered.
    add column unnumbered   tinyint     null,
    add key seats_hold (hold_id),
    add key seats_until (locked_until),
    add key seats_unnumbered (unnumbered, show_code, seat_code);

create table holds (
    hold_id    varchar(40)  not null primary key,
    show_code  char(21)     not null,
    code       varchar(40)  not null,
    reason     varchar(500) not null,
    owner      varchar(120) not null,
    seats      int          not null,
    value_fen  bigint       not null,
    expires_at datetime(3)  not null,
    status     varchar(10)  not null,
    created_by varchar(80)  not null,
    created_at datetime(3)  not null,
    ended_at   datetime(3)  null,
    key holds_open (show_code, status, expires_at),
    key holds_expiring (status, expires_at)
) default charset utf8mb4 collate utf8mb4_bin;

-- One row a performance whose seats were ever numbered; whoever numbers holds it until they commit, so numbers show in order.
create table seat_sequences (
    show_code char(21) not null primary key,
    sequence  bigint   not null
) default charset utf8mb4 collate utf8mb4_bin;

create table seat_changes (
    show_code    char(21)    not null,
    sequence     bigint      not null,
    seat_code    varchar(30) not null,
    status       varchar(10) not null,
    level        varchar(20) null,
    price_fen    bigint      null,
    allocated_to varchar(20) null,
    numbered_at  datetime(3) not null,
    primary key (show_code, sequence, seat_code),
    key seat_changes_age (numbered_at)
) default charset utf8mb4 collate utf8mb4_bin;

-- The seats of a lock lie in its row: they are written once and always read together.
set session group_concat_max_len = 1000000;
alter table locks add column seats_json mediumtext null;
update locks l set seats_json = (
    select concat('[', group_concat(json_object('seatCode', s.seat_code, 'level', s.level, 'priceFen', s.price_fen)
                                    order by s.seat_code separator ','), ']')
    from lock_seats s where s.lock_id = l.lock_id);
update locks set seats_json = '[]' where seats_json is null;
alter table locks modify column seats_json mediumtext not null;
drop table lock_seats;
