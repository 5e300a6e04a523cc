-- Who may do what. Accounts are disabled, never deleted: the audit trail names them.
create sequence account_seq start with 1 increment by 1;

create table account (
    id bigint primary key,
    name varchar(40) not null unique,
    display_name varchar(100) not null,
    password_hash varchar(300),
    disabled boolean not null,
    failed_attempts integer not null,
    locked_until timestamp with time zone,
    created_at timestamp with time zone not null
);

create table account_role (
    account_id bigint not null references account (id),
    role_name varchar(20) not null,
    primary key (account_id, role_name)
);

create table account_unit (
    account_id bigint not null references account (id),
    unit_name varchar(100) not null,
    primary key (account_id, unit_name)
);

-- Of sessions, tokens and links only hashes are stored: who reads the database cannot act as anybody.
create table sign_in_session (
    secret_hash char(64) primary key,
    account_id bigint not null references account (id),
    created_at timestamp with time zone not null,
    seen_at timestamp with time zone not null
);
create index sign_in_session_by_account on sign_in_session (account_id);

create table api_token (
    id varchar(20) primary key,
    account_id bigint not null references account (id),
    name varchar(100) not null,
    secret_hash char(64) not null unique,
    created_at timestamp with time zone not null,
    expires_at timestamp with time zone not null,
    revoked_at timestamp with time zone
);
create index api_token_by_account on api_token (account_id);

-- A link that sets a password once. Without an account it makes the first administrator.
create table setup_code (
    secret_hash char(64) primary key,
    account_id bigint references account (id),
    expires_at timestamp with time zone
);

-- Each entry carries the hash of the one before. Appenders lock the head, so that there is one chain.
create table audit_head (
    id integer primary key,
    position bigint not null,
    hash char(64) not null
);
insert into audit_head (id, position, hash)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

create table audit_entry (
    position bigint primary key,
    happened_at timestamp with time zone not null,
    who varchar(100) not null,
    address varchar(100) not null,
    action varchar(200) not null,
    subject varchar(1000) not null,
    outcome varchar(10) not null,
    detail varchar(1000) not null,
    hash_before char(64) not null,
    hash char(64) not null
);
