-- The dictionaries that people extend, with validity and source, and the changes that wait for another person.

create table dictionary_entries (
    dictionary varchar(20)  not null,
    code       varchar(40)  not null,
    name_zh    varchar(120) not null,
    name_en    varchar(120) not null,
    valid_from date         null,
    valid_to   date         null,
    source     varchar(200) not null,
    note       varchar(500) not null default '',
    primary key (dictionary, code)
) default charset utf8mb4 collate utf8mb4_bin;

create table dictionary_changes (
    change_no    varchar(40)   not null primary key,
    dictionary   varchar(20)   not null,
    entries_json mediumtext    not null,
    status       varchar(12)   not null,
    author       varchar(80)   not null,
    created_at   datetime(3)   not null,
    approver     varchar(80)   null,
    decided_at   datetime(3)   null,
    comment      varchar(2000) null,
    key dictionary_changes_newest (dictionary, change_no)
) default charset utf8mb4 collate utf8mb4_bin;

-- One waiting change an entry, by the database's word.
create table dictionary_waiting (
    dictionary varchar(20) not null,
    code       varchar(40) not null,
    change_no  varchar(40) not null,
    primary key (dictionary, code),
    key dictionary_waiting_change (change_no)
) default charset utf8mb4 collate utf8mb4_bin;

insert into dictionary_entries (dictionary, code, name_zh, name_en, source)
select 'performance-types', code, name_zh, name_en, 'Profile v1, pending comparison with WH/T 93-2021' from performance_types;

insert into dictionary_entries (dictionary, code, name_zh, name_en, source)
select 'divisions', code, concat(province, case when city in ('市辖区', province) then '' else city end, name), '', 'GB/T 2260'
from divisions;

drop table performance_types;
drop table divisions;

insert into dictionary_entries (dictionary, code, name_zh, name_en, source) values
    ('id-types', 'ID_CARD', '居民身份证', 'Resident identity card', 'GB 11643'),
    ('id-types', 'PASSPORT', '护照', 'Passport', 'Profile v1'),
    ('id-types', 'HKM_PERMIT', '港澳居民来往内地通行证', 'Mainland travel permit for Hong Kong and Macao residents', 'Profile v1'),
    ('id-types', 'TW_PERMIT', '台湾居民来往大陆通行证', 'Mainland travel permit for Taiwan residents', 'Profile v1'),
    ('id-types', 'PR_CARD', '外国人永久居留身份证', 'Foreign permanent resident card', 'Profile v1'),
    ('id-types', 'HKMT_RESIDENCE', '港澳台居民居住证', 'Residence permit for Hong Kong, Macao and Taiwan residents', 'Profile v1'),
    ('id-types', 'MILITARY', '军官证、士兵证', 'Military card', 'Profile v1'),
    ('id-types', 'HOUSEHOLD_REGISTER', '户口本', 'Household register', 'Profile v1'),
    ('channels', 'COUNTER', '窗口', 'Counter', 'Profile v1'),
    ('channels', 'WEB', '官网', 'Web shop', 'Profile v1'),
    ('channels', 'APP', '移动端', 'App', 'Profile v1'),
    ('channels', 'KIOSK', '自助机', 'Kiosk', 'Profile v1'),
    ('channels', 'AGENT', '代理', 'Agent', 'Profile v1'),
    ('hold-reasons', 'SPONSOR', '赞助', 'Sponsors', 'Profile v1'),
    ('hold-reasons', 'ARTIST', '艺人', 'Artists', 'Profile v1'),
    ('hold-reasons', 'MEDIA', '媒体', 'Press', 'Profile v1'),
    ('hold-reasons', 'WORK', '工作', 'Work', 'Profile v1'),
    ('hold-reasons', 'HOUSE', '剧院自留', 'House seats', 'Profile v1'),
    ('hold-reasons', 'TECH', '技术、遮挡', 'Technical, view', 'Profile v1'),
    ('hold-reasons', 'SECURITY', '安保', 'Security', 'Profile v1'),
    ('refund-causes', 'BUYER_CHANGED_MIND', '个人原因', 'Buyer changed their mind', 'Profile v1'),
    ('refund-causes', 'PRESENTER_CANCELLED', '演出取消', 'Performance cancelled', 'Profile v1'),
    ('refund-causes', 'POSTPONED', '演出延期', 'Performance postponed', 'Profile v1'),
    ('refund-causes', 'CAST_OR_PROGRAMME_CHANGED', '主要演员或节目变更', 'Cast or programme changed', '营业性演出管理条例 art. 27'),
    ('refund-causes', 'OBSTRUCTED_VIEW', '未标明的视线遮挡', 'Obstructed view that was not marked', 'Profile v1'),
    ('refund-causes', 'ILLNESS_OR_FORCE_MAJEURE', '疾病或不可抗力', 'Illness or force majeure', 'Profile v1'),
    ('refund-causes', 'DUPLICATE_PAYMENT', '重复支付', 'Paid twice', 'Profile v1'),
    ('refund-causes', 'DUPLICATE_REAL_NAME', '实名重复购票', 'Two tickets for one person', 'Profile v1'),
    ('refund-causes', 'MINOR_WITHOUT_CONSENT', '未成年人未经同意购票', 'Minor without consent', 'Profile v1'),
    ('refund-causes', 'STAFF_ERROR', '工作人员差错', 'Mistake of staff', 'Profile v1');
