-- A show (演出项目) and its performances (场次).

create table shows (
    show_id               varchar(40)  not null primary key,
    title                 varchar(200) not null,
    performance_type      char(4)      not null,
    presenter_name        varchar(200) not null,
    presenter_licence_no  varchar(100) not null,
    programme             varchar(4000) not null,
    temporary_stage       boolean      not null default false,
    status                varchar(12)  not null,
    approval_no           varchar(120) null,
    approved_on           date         null,
    permit_no             varchar(120) null,
    filed_at              datetime(3)  null,
    version               int          not null default 0,
    created_by            varchar(80)  not null,
    created_at            datetime(3)  not null,
    key shows_status (status)
) default charset utf8mb4 collate utf8mb4_bin;

create table performers (
    show_id varchar(40)  not null,
    ordinal int          not null,
    name    varchar(120) not null,
    origin  varchar(12)  not null,
    lead_role boolean    not null,
    primary key (show_id, ordinal)
) default charset utf8mb4 collate utf8mb4_bin;

create table show_documents (
    show_id varchar(40) not null,
    kind    varchar(30) not null,
    file_id varchar(40) not null,
    primary key (show_id, kind, file_id)
) default charset utf8mb4 collate utf8mb4_bin;

create table performances (
    performance_id    varchar(40)  not null primary key,
    show_id           varchar(40)  not null,
    ordinal           int          not null,
    hall_code         char(13)     not null,
    plan_version      int          not null,
    curtain_at        datetime(3)  not null,
    expected_audience int          not null,
    show_code         char(21)     null,
    status            varchar(12)  not null,
    approved_capacity int          null,
    sale_starts_at    datetime(3)  null,
    sale_ends_at      datetime(3)  null,
    sale_planned_by   varchar(80)  null,
    reason            varchar(500) null,
    successor         char(21)     null,
    predecessor       char(21)     null,
    version           int          not null default 0,
    unique key performances_show_code (show_code),
    key performances_show (show_id, ordinal),
    key performances_status (status, curtain_at)
) default charset utf8mb4 collate utf8mb4_bin;

-- One row a venue and day hands out the last four digits of show codes, across halls.
create table show_numbers (
    venue_code char(11) not null,
    day        date     not null,
    last_no    int      not null,
    primary key (venue_code, day)
) default charset utf8mb4 collate utf8mb4_bin;

-- Profile v1, pending comparison with the standard's own table: the format is given, the values are ours.
create table performance_types (
    code    char(4)     not null primary key,
    name_zh varchar(60) not null,
    name_en varchar(60) not null
) default charset utf8mb4 collate utf8mb4_bin;

insert into performance_types (code, name_zh, name_en) values
    ('1001', '演唱会', 'Concert (popular)'),
    ('1002', '音乐节', 'Music festival'),
    ('1003', '音乐会', 'Concert (classical)'),
    ('1004', '话剧', 'Play'),
    ('1005', '歌剧', 'Opera'),
    ('1006', '音乐剧', 'Musical'),
    ('1007', '舞剧、芭蕾、舞蹈', 'Ballet and dance'),
    ('1008', '戏曲', 'Chinese opera'),
    ('1009', '曲艺、相声、脱口秀', 'Quyi, crosstalk, stand-up'),
    ('1010', '杂技、马戏、魔术', 'Acrobatics, circus, magic'),
    ('1011', '儿童剧、亲子', 'Children and family'),
    ('1012', '旅游演艺', 'Tourist show'),
    ('1099', '其他', 'Other');
