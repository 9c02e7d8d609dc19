-- The ground: municipalities, organisations, staff, dossiers with their facts, identity apart, projections, log.
-- Every key begins with the municipality. Row-level security is the second wall: a transaction sees and writes only
-- rows of the municipality in the transaction-local setting wortel.gemeente, also when the application forgets.
-- Common subset of PostgreSQL 15 and newer; runs unchanged on PGlite.

do $$ begin
  if not exists (select from pg_roles where rolname = 'wortel_app') then
    create role wortel_app nologin;
  end if;
  if not pg_has_role(current_user, 'wortel_app', 'usage') then
    grant wortel_app to current_user;
  end if;
end $$;
grant usage on schema public to wortel_app;

create collation if not exists nl_icu (provider = icu, locale = 'nl');

-- ── Reference ────────────────────────────────────────────────────────────────────────────────────────────────
create table gemeente (
  gemeente   text primary key check (gemeente ~ '^GM[0-9]{4}$'),
  naam       text not null,
  provincie  text not null,
  inwoners   integer check (inwoners >= 0),
  bron       text not null
);

create table organisatie (
  gemeente text not null references gemeente,
  id       text not null,
  soort    text not null,
  naam     text not null,
  primary key (gemeente, id)
);

create table medewerker (
  gemeente    text not null,
  id          text not null,
  organisatie text not null,
  naam        text not null,
  rol         text not null,
  doel        text not null,
  actief      boolean not null default true,
  primary key (gemeente, id),
  foreign key (gemeente, organisatie) references organisatie (gemeente, id)
);

-- Sessions and bearer tokens: only a hash is stored.
create table sessie (
  gemeente   text not null,
  hash       bytea not null,
  medewerker text not null,
  verloopt   timestamptz not null,
  primary key (gemeente, hash),
  foreign key (gemeente, medewerker) references medewerker (gemeente, id)
);

create table toegangssleutel (
  gemeente   text not null,
  hash       bytea not null,
  naam       text not null,
  medewerker text not null,
  gemaakt_op timestamptz not null,
  verloopt   timestamptz not null,
  ingetrokken_op timestamptz,
  primary key (gemeente, hash),
  foreign key (gemeente, medewerker) references medewerker (gemeente, id)
);

-- ── Facts ────────────────────────────────────────────────────────────────────────────────────────────────────
create table dossier (
  gemeente text not null references gemeente,
  id       uuid not null,
  -- Number of facts recorded; a writer states the version it decided on.
  versie   integer not null check (versie > 0),
  primary key (gemeente, id)
);

create table feit (
  gemeente        text not null,
  dossier         uuid not null,
  volg            integer not null check (volg > 0),
  id              uuid not null,
  soort           text not null,
  op              date not null,
  vastgelegd_op   timestamptz not null,
  door_medewerker text not null,
  door_organisatie text not null,
  door_rol        text not null,
  bron            text not null,
  inhoud          jsonb not null,
  vervangt        uuid,
  reden           text,
  primary key (gemeente, dossier, volg),
  unique (gemeente, id),
  foreign key (gemeente, dossier) references dossier (gemeente, id),
  check (vervangt is null or reden is not null)
);

create function feit_staat_vast() returns trigger language plpgsql as $$
begin
  raise exception 'facts are append-only: correct with a new fact (vervangt) or withdraw it (ingetrokken)'
    using errcode = 'integrity_constraint_violation';
end $$;
create trigger feit_staat_vast before update or delete or truncate on feit
  for each statement execute function feit_staat_vast();

-- ── Identity, apart from the facts ───────────────────────────────────────────────────────────────────────────
create table persoon (
  gemeente      text not null,
  dossier       uuid not null,
  voornamen     text not null,
  voorvoegsel   text not null default '',
  achternaam    text not null,
  -- Lower case without diacritics, for finding people.
  zoeknaam      text not null,
  adres         text,
  -- AES-256-GCM; found by a keyed hash (HMAC-SHA-256).
  bsn           bytea,
  bsn_sleutel   bytea,
  vnummer       bytea,
  vnummer_sleutel bytea,
  synthetisch   boolean not null default false,
  primary key (gemeente, dossier),
  unique (gemeente, bsn_sleutel),
  unique (gemeente, vnummer_sleutel),
  foreign key (gemeente, dossier) references dossier (gemeente, id)
);

-- ── Projections: no information of their own; `wortel herbouw` makes them again ──────────────────────────────
create table dossier_stand (
  gemeente        text not null,
  dossier         uuid not null,
  -- Version and day from which the line was derived.
  versie          integer not null,
  peildatum       date not null,
  doelgroep       text not null,
  wet             text not null,
  fase            text not null,
  herkomst        text,
  volwassen       boolean,
  huishouden      uuid,
  huishoudrol     text,
  geopend_op      date,
  gekoppeld_op    date,
  vergund_op      date,
  aangeboden_op   date,
  sleutel_op      date,
  verhuisd_op     date,
  ingeschreven_op date,
  kennisgeving_op date,
  pip_op          date,
  leerroute       text,
  begeleiding_op  date,
  overgedragen_op date,
  voldaan_op      date,
  vertrokken_op   date,
  vertraging      text,
  ontbreekt       text[] not null,
  primary key (gemeente, dossier),
  foreign key (gemeente, dossier) references dossier (gemeente, id)
);
create index dossier_stand_huishouden on dossier_stand (gemeente, huishouden);
create index dossier_stand_fase on dossier_stand (gemeente, fase, gekoppeld_op);
create index dossier_stand_sleutel on dossier_stand (gemeente, sleutel_op);
create index dossier_stand_gekoppeld on dossier_stand (gemeente, gekoppeld_op) include (sleutel_op, vertraging, fase);

create table termijn (
  gemeente     text not null,
  dossier      uuid not null,
  soort        text not null,
  -- 'loopt', 'voldaan', 'vervallen' or 'onbepaald'; late or in time is a comparison with today when read.
  stand        text not null,
  begin        date,
  laatste_dag  date,
  voldaan_op   date,
  aan_zet      text not null,
  oordeel      jsonb not null,
  primary key (gemeente, dossier, soort),
  foreign key (gemeente, dossier) references dossier (gemeente, id)
);
create index termijn_loopt on termijn (gemeente, soort, stand, laatste_dag);

create table taak (
  gemeente     text not null,
  dossier      uuid not null,
  stap         text not null,
  rol          text not null,
  -- 'open', 'wacht', 'gedaan' or 'vervallen'.
  stand        text not null,
  ontstaan_op  date not null,
  uiterste_dag date,
  wacht_op     text,
  gedaan_op    date,
  gedaan_door  uuid,
  grond        jsonb not null,
  primary key (gemeente, dossier, stap),
  foreign key (gemeente, dossier) references dossier (gemeente, id)
);
-- The work list reads in this order; what is done or lapsed is by far the most and stays out of it.
create index taak_open on taak (gemeente, rol, uiterste_dag, dossier, stap) include (stand)
  where stand in ('open', 'wacht');
create index taak_gedaan on taak (gemeente, rol, gedaan_op) where stand = 'gedaan';

-- ── Housing target: figures of several sources side by side ──────────────────────────────────────────────────
create table cijfer (
  gemeente  text not null references gemeente,
  bron      text not null,
  grootheid text not null,
  -- A half year ('2021-2'), a year ('2021'), a span ('2013/2021') or a label within a span ('2013/2021:7009').
  periode   text not null,
  waarde    numeric,
  voetnoot  text,
  primary key (gemeente, bron, grootheid, periode)
);

create table toezicht_oordeel (
  gemeente text not null references gemeente,
  periode  text not null,
  trede    integer not null check (trede between 0 and 6),
  op       date not null,
  bron     text not null,
  vastgelegd_door text not null,
  primary key (gemeente, periode, op)
);

-- ── Imports done, so that doing it twice changes nothing and shows ───────────────────────────────────────────
create table invoer (
  gemeente      text not null references gemeente,
  id            uuid not null,
  soort         text not null,
  vingerafdruk  bytea not null,
  rijen         integer not null,
  nieuw         integer not null,
  op            timestamptz not null,
  door          text not null,
  primary key (gemeente, id)
);

-- ── Change log of ordinary tables ────────────────────────────────────────────────────────────────────────────
create table wijziging (
  gemeente text not null,
  id       uuid not null,
  op       timestamptz not null,
  door     text not null,
  operatie text not null,
  wat      jsonb not null,
  primary key (gemeente, id)
);

-- ── Who looked at what: chained, so that tampering shows ─────────────────────────────────────────────────────
create table inzage (
  gemeente text not null,
  volg     bigint not null,
  dossiers uuid[] not null,
  -- The entry as canonical JSON; the hash is taken over exactly this text and the hash before it.
  regel    text not null,
  hash     bytea not null,
  primary key (gemeente, volg)
);
create index inzage_dossier on inzage using gin (dossiers);

create table inzage_kop (
  gemeente text primary key,
  volg     bigint not null,
  hash     bytea not null
);

create function log_inzage(p_dossiers uuid[], p_regel text) returns void language plpgsql as $$
declare
  g text := current_setting('wortel.gemeente');
  kop inzage_kop;
begin
  insert into inzage_kop values (g, 0, sha256(convert_to(g, 'UTF8'))) on conflict do nothing;
  select * into kop from inzage_kop where gemeente = g for update;
  kop.volg := kop.volg + 1;
  kop.hash := sha256(kop.hash || convert_to(p_regel, 'UTF8'));
  insert into inzage values (g, kop.volg, p_dossiers, p_regel, kop.hash);
  update inzage_kop set volg = kop.volg, hash = kop.hash where gemeente = g;
end $$;

create function inzage_staat_vast() returns trigger language plpgsql as $$
begin
  raise exception 'the log is append-only' using errcode = 'integrity_constraint_violation';
end $$;
create trigger inzage_staat_vast before update or delete or truncate on inzage
  for each statement execute function inzage_staat_vast();

-- ── The second wall ──────────────────────────────────────────────────────────────────────────────────────────
do $$
declare t text;
begin
  foreach t in array array['organisatie', 'medewerker', 'sessie', 'toegangssleutel', 'dossier', 'feit', 'persoon',
    'dossier_stand', 'termijn', 'taak', 'cijfer', 'toezicht_oordeel', 'invoer', 'wijziging', 'inzage', 'inzage_kop']
  loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format(
      'create policy eigen_gemeente on %I using (gemeente = current_setting(''wortel.gemeente'', true))', t);
  end loop;
end $$;

-- Municipalities are public reference data: everybody reads; only a unit of work that says it brings in reference
-- data writes, so that an application that forgets cannot change another municipality's name.
alter table gemeente enable row level security;
alter table gemeente force row level security;
create policy lezen on gemeente for select using (true);
create policy schrijven on gemeente for insert with check (current_setting('wortel.stamgegevens', true) = 'ja');
create policy bijwerken on gemeente for update using (current_setting('wortel.stamgegevens', true) = 'ja');

grant select, insert, update on gemeente, organisatie, medewerker, toegangssleutel, dossier, persoon, cijfer,
  inzage_kop to wortel_app;
grant select, insert, update, delete on sessie, dossier_stand, termijn, taak to wortel_app;
grant select, insert on feit, inzage, toezicht_oordeel, invoer, wijziging to wortel_app;
