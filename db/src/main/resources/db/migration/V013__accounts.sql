-- A first password is changed by its owner; two administrators do not overwrite each other.
alter table staff
    add column must_change boolean not null default false,
    add column version     int     not null default 0;
