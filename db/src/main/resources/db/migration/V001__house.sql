-- What every feature uses: who may act, what was answered, what is to be sent, what was done.

create table staff (
    username      varchar(40)  not null primary key,
    display_name  varchar(80)  not null,
    password_hash varchar(200) not null,
    roles         varchar(300) not null,
    active        boolean      not null,
    failures      int          not null default 0,
    locked_until  datetime(3)  null,
    created_at    datetime(3)  not null
) default charset utf8mb4 collate utf8mb4_bin;

create table staff_tokens (
    token_hash char(64)    not null primary key,
    username   varchar(40) not null,
    created_at datetime(3) not null,
    expires_at datetime(3) not null,
    key staff_tokens_username (username)
) default charset utf8mb4 collate utf8mb4_bin;

-- Keys of channels, gate devices and collection senders: shown once, kept as a digest.
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

-- First answers by idempotency key, written by the transaction that did the work.
create table answers (
    principal   varchar(80)  not null,
    operation   varchar(200) not null,
    answer_key  varchar(64)  not null,
    body_digest char(64)     not null,
    status      smallint     not null,
    media_type  varchar(80)  not null,
    body        mediumblob   not null,
    created_at  datetime(3)  not null,
    primary key (principal, operation, answer_key),
    key answers_created (created_at)
) default charset utf8mb4 collate utf8mb4_bin;

create table outbox (
    message_no   bigint       not null auto_increment primary key,
    kind         varchar(40)  not null,
    message_key  varchar(120) not null,
    payload      mediumtext   not null,
    status       varchar(12)  not null,
    attempts     int          not null default 0,
    next_try_at  datetime(3)  not null,
    leased_by    varchar(60)  null,
    leased_until datetime(3)  null,
    created_at   datetime(3)  not null,
    sent_at      datetime(3)  null,
    last_error   varchar(500) null,
    unique key outbox_key (kind, message_key),
    key outbox_due (kind, status, next_try_at)
) default charset utf8mb4 collate utf8mb4_bin;

create table audit_entries (
    entry_no    bigint       not null auto_increment primary key,
    at          datetime(3)  not null,
    actor       varchar(80)  not null,
    action      varchar(60)  not null,
    object_kind varchar(30)  not null,
    object_id   varchar(80)  not null,
    success     boolean      not null,
    detail      varchar(2000) not null,
    key audit_object (object_kind, object_id)
) default charset utf8mb4 collate utf8mb4_bin;

-- What happened to a show, a refund, a return, in the order people read it.
create table timeline_entries (
    entry_no     bigint       not null auto_increment primary key,
    subject_kind varchar(20)  not null,
    subject_id   varchar(60)  not null,
    at           datetime(3)  not null,
    actor        varchar(80)  not null,
    event        varchar(60)  not null,
    text         varchar(2000) not null,
    key timeline_subject (subject_kind, subject_id, entry_no)
) default charset utf8mb4 collate utf8mb4_bin;

-- Rulings, in the transaction of their case.
create table decisions (
    decision_no bigint      not null auto_increment primary key,
    at          datetime(3) not null,
    rule_set    varchar(40) not null,
    version     int         not null,
    digest      char(64)    not null,
    row_id      varchar(20) not null,
    case_kind   varchar(20) not null,
    case_id     varchar(80) not null,
    trace       text        not null,
    key decisions_case (case_kind, case_id),
    key decisions_at (rule_set, at)
) default charset utf8mb4 collate utf8mb4_bin;

create table files (
    file_id     varchar(40)  not null primary key,
    name        varchar(200) not null,
    media_type  varchar(80)  not null,
    size        int          not null,
    sha256      char(64)     not null,
    content     longblob     not null,
    uploaded_by varchar(80)  not null,
    uploaded_at datetime(3)  not null,
    used        boolean      not null default false
) default charset utf8mb4 collate utf8mb4_bin;

-- The task list's own read table, written by task listeners; the engine is never asked.
create table tasks (
    task_id             varchar(64)  not null primary key,
    process             varchar(40)  not null,
    process_instance_id varchar(64)  not null,
    task_key            varchar(60)  not null,
    title               varchar(120) not null,
    subject_kind        varchar(20)  not null,
    subject_id          varchar(60)  not null,
    subject_label       varchar(250) not null,
    show_id             varchar(40)  null,
    show_code           char(21)     null,
    assignee            varchar(40)  null,
    owner               varchar(40)  null,
    started_by          varchar(80)  not null,
    created_at          datetime(3)  not null,
    due_at              datetime(3)  null,
    escalated           boolean      not null default false,
    amount_fen          bigint       null,
    priority            int          not null default 50,
    status              varchar(12)  not null,
    outcome             varchar(40)  null,
    comment             varchar(2000) null,
    completed_by        varchar(80)  null,
    completed_at        datetime(3)  null,
    version             int          not null default 0,
    key tasks_open (status, due_at),
    key tasks_subject (subject_kind, subject_id),
    key tasks_assignee (status, assignee)
) default charset utf8mb4 collate utf8mb4_bin;

create table task_roles (
    task_id varchar(64) not null,
    role    varchar(20) not null,
    primary key (task_id, role),
    key task_roles_role (role)
) default charset utf8mb4 collate utf8mb4_bin;
