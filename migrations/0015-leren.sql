-- Schools with their mark of quality, courses with their places, and workshops of the participation statement. What is
-- known of a person stands in facts; here is who has which place, because a place is had once.

create table keurmerk (
  gemeente      text not null,
  school        text not null,
  soort         text not null check (soort in ('keurmerkInburgeren', 'diplomaErkenning')),
  vanaf         date not null,
  -- Last day; null: no last day known.
  tot           date check (tot >= vanaf),
  bron          text not null,
  vastgelegd_op timestamptz not null,
  door          text not null,
  primary key (gemeente, school, soort, vanaf),
  foreign key (gemeente, school) references organisatie (gemeente, id)
);

create table cursus (
  gemeente      text not null,
  id            uuid not null,
  school        text not null,
  naam          text not null check (length(naam) between 1 and 80),
  routes        text[] not null,
  niveau        text not null check (niveau in ('alfa', 'A1', 'A2', 'B1', 'B2', 'knm')),
  start         date not null,
  weken         integer not null check (weken between 1 and 156),
  uren_per_week integer not null check (uren_per_week between 1 and 40),
  dagdelen      text[] not null,
  plaats        text not null,
  -- Cents for the whole course; null: not known.
  prijs         integer check (prijs >= 0),
  plekken       integer not null check (plekken between 1 and 60),
  vastgelegd_op timestamptz not null,
  gesloten_op   timestamptz,
  wijzigingen   integer not null default 0,
  synthetisch   boolean not null default false,
  primary key (gemeente, id),
  foreign key (gemeente, school) references organisatie (gemeente, id)
);
create index cursus_lijst on cursus (gemeente, gesloten_op, start);

-- A numbered place is had by one person, and a person has one place in a course: the database decides who was first.
create table cursusplaats (
  gemeente text not null,
  cursus   uuid not null,
  plek     integer not null check (plek between 1 and 60),
  dossier  uuid not null,
  feit     uuid not null,
  primary key (gemeente, cursus, plek),
  unique (gemeente, cursus, dossier),
  foreign key (gemeente, cursus) references cursus (gemeente, id),
  foreign key (gemeente, dossier) references dossier (gemeente, id)
);
create index cursusplaats_dossier on cursusplaats (gemeente, dossier);

create table cursuswachtlijst (
  gemeente text not null,
  cursus   uuid not null,
  plek     integer not null check (plek between 1 and 20),
  dossier  uuid not null,
  feit     uuid not null,
  op       timestamptz not null,
  primary key (gemeente, cursus, plek),
  unique (gemeente, cursus, dossier),
  foreign key (gemeente, cursus) references cursus (gemeente, id),
  foreign key (gemeente, dossier) references dossier (gemeente, id)
);
create index cursuswachtlijst_dossier on cursuswachtlijst (gemeente, dossier);

-- From this day the municipality calls somebody behind, or absent too often, above so many per cent; null: no bound.
create table leergrens (
  gemeente      text not null,
  vanaf         date not null,
  achter        integer check (achter between 1 and 100),
  verzuim       integer check (verzuim between 1 and 100),
  toelichting   text not null,
  vastgelegd_op timestamptz not null,
  door          text not null,
  primary key (gemeente, vanaf, vastgelegd_op)
);

create table pvtgroep (
  gemeente      text not null,
  id            uuid not null,
  dag           date not null,
  -- Wall clock in Amsterdam, '09:30'.
  tijd          text not null,
  plaats        text not null,
  uren          integer not null check (uren between 1 and 12),
  -- Language of the interpreter; null: none.
  tolk          text,
  -- Whether the statement is signed at the end.
  ondertekening boolean not null,
  plekken       integer not null check (plekken between 1 and 60),
  vastgelegd_op timestamptz not null,
  door          text not null,
  vervallen_op  timestamptz,
  primary key (gemeente, id)
);
create index pvtgroep_lijst on pvtgroep (gemeente, dag);

create table pvtgenodigde (
  gemeente text not null,
  groep    uuid not null,
  plek     integer not null check (plek between 1 and 60),
  dossier  uuid not null,
  feit     uuid not null,
  -- Null: not yet recorded.
  aanwezig boolean,
  primary key (gemeente, groep, plek),
  unique (gemeente, groep, dossier),
  foreign key (gemeente, groep) references pvtgroep (gemeente, id),
  foreign key (gemeente, dossier) references dossier (gemeente, id)
);
create index pvtgenodigde_dossier on pvtgenodigde (gemeente, dossier);

do $$
declare t text;
begin
  foreach t in array array['keurmerk', 'cursus', 'cursusplaats', 'cursuswachtlijst', 'leergrens', 'pvtgroep', 'pvtgenodigde'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format(
      'create policy eigen_gemeente on %I using (gemeente = current_setting(''wortel.gemeente'', true))', t);
  end loop;
end $$;
grant select, insert, update on cursus, pvtgroep to wortel_app;
grant select, insert, update, delete on keurmerk, cursusplaats, cursuswachtlijst, pvtgenodigde to wortel_app;
grant select, insert on leergrens to wortel_app;
