-- Which stand an area of a plan belongs to, and by which gate people come to it.

create table plan_entrances (
    hall_code    char(13)    not null,
    plan_version int         not null,
    area         varchar(30) not null,
    stand        varchar(60) not null,
    gate         varchar(60) not null,
    primary key (hall_code, plan_version, area)
) default charset utf8mb4 collate utf8mb4_bin;
