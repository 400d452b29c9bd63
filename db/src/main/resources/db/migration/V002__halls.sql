-- Venues, halls and their seating plans. Codes: section 1 of the HTTP contract.

create table divisions (
    code     char(6)     not null primary key,
    name     varchar(60) not null,
    city     varchar(60) not null,
    province varchar(60) not null
) default charset utf8mb4 collate utf8mb4_bin;

create table venues (
    venue_code char(11)     not null primary key,
    name       varchar(120) not null,
    kind       varchar(12)  not null,
    address    varchar(200) not null,
    created_at datetime(3)  not null
) default charset utf8mb4 collate utf8mb4_bin;

create table halls (
    hall_code  char(13)     not null primary key,
    venue_code char(11)     not null,
    name       varchar(120) not null,
    created_at datetime(3)  not null,
    foreign key (venue_code) references venues (venue_code)
) default charset utf8mb4 collate utf8mb4_bin;

create table seating_plans (
    hall_code    char(13)    not null,
    plan_version int         not null,
    seat_count   int         not null,
    sha256       char(64)    not null,
    created_by   varchar(80) not null,
    created_at   datetime(3) not null,
    primary key (hall_code, plan_version),
    foreign key (hall_code) references halls (hall_code)
) default charset utf8mb4 collate utf8mb4_bin;

create table plan_seats (
    hall_code    char(13)    not null,
    plan_version int         not null,
    seat_code    varchar(30) not null,
    ordinal      int         not null,
    area         varchar(30) not null,
    floor        varchar(10) not null,
    row_name     varchar(10) not null,
    seat_number  varchar(10) not null,
    x            int         not null,
    y            int         not null,
    view         varchar(20) not null,
    primary key (hall_code, plan_version, seat_code),
    unique key plan_seats_ordinal (hall_code, plan_version, ordinal)
) default charset utf8mb4 collate utf8mb4_bin;
